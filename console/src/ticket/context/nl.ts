import type { en } from './en';

export const nl: Record<keyof typeof en, string> = {
  'customer.line.UP': 'Lijn werkt sinds {time}',
  'customer.line.DEGRADED': 'Lijn hapert sinds {time}',
  'customer.line.DOWN': 'Lijn ligt eruit sinds {time}',
  'customer.balance': 'saldo {amount}',
  'customer.noRemedies': 'nog niets gekregen',
  'customer.remedies': 'Eerder gekregen',
  'customer.change': 'Andere klant',

  'lookUp.title': 'Zoek de klant op',
  'lookUp.number': 'Klantnummer',
  'lookUp.postcode': 'Postcode',
  'lookUp.go': 'Zoek op',
  'lookUp.ask': 'Vraag ernaar',
  'lookUp.askText':
    'Ik wil dit meteen voor je oplossen. Stuur je me je klantnummer en postcode in een privébericht?',
};
