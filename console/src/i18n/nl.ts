import { nl as admin } from '../admin/nl';
import { nl as approval } from '../approval/nl';
import { nl as commitment } from '../commitment/nl';
import { nl as customer } from '../customer/nl';
import { nl as day } from '../day/nl';
import { nl as decisions } from '../decisions/nl';
import { nl as duty } from '../duty/nl';
import { nl as rota } from '../duty/rota/nl';
import { nl as handwork } from '../handwork/nl';
import { nl as inbox } from '../inbox/nl';
import { nl as insight } from '../insight/nl';
import { nl as mandate } from '../mandate/nl';
import { nl as session } from '../session/nl';
import { nl as snooze } from '../snooze/nl';
import { nl as ticket } from '../ticket/nl';
import { nl as composer } from '../ticket/composer/nl';
import { nl as context } from '../ticket/context/nl';
import { nl as dock } from '../ticket/dock/nl';
import { nl as handOver } from '../ticket/handover/nl';
import { nl as spoken } from '../ticket/spoken/nl';
import { nl as waiting } from '../ticket/waiting/nl';
import { nl as tool } from '../tool/nl';
import type { Catalogue } from './translate';

export const nl: Catalogue = {
  ...admin,
  ...approval,
  ...commitment,
  ...composer,
  ...context,
  ...customer,
  ...day,
  ...decisions,
  ...dock,
  ...duty,
  ...handOver,
  ...handwork,
  ...inbox,
  ...insight,
  ...mandate,
  ...rota,
  ...session,
  ...snooze,
  ...spoken,
  ...ticket,
  ...tool,
  ...waiting,

  'app.skip': 'Naar de inhoud',
  'app.title': 'Amends',
  'app.live': 'Live',
  'app.connecting': 'Verbinden…',
  'app.offline': 'Geen live-verbinding; we vragen het om de paar seconden na',
  'app.language': 'English',
  'app.signOut': 'Uitloggen',
  'app.beTheCustomer': 'Speel de klant',
  'app.newTab': '(opent in een nieuw tabblad)',
  'app.retry': 'Probeer opnieuw',
  'app.loading': 'Een ogenblik…',
  'app.back': 'Terug naar de inbox',
  'app.more': 'Meer',
  'app.moreOf': 'Nog {n}',
  'app.noSuchPage': 'Op dit adres is niets te vinden.',

  'problem.unreachable': 'Geen verbinding. Probeer het opnieuw: er gebeurt niets dubbel.',
  'problem.kept': 'Je tekst is bewaard.',
  'problem.notSent': 'Er is niets verstuurd.',
  'problem.taken': '{name} heeft dit sinds {time}.',
  'problem.takenNow': '{name} heeft dit.',
  'problem.noSuchTicket': 'Dit ticket bestaat niet, of je mag het niet zien.',
  'problem.noSuchCustomer': 'Geen klant met dit nummer en deze postcode. Controleer beide, of vraag ernaar.',
  'problem.tooLateToUndo': 'Te laat: het bericht is net weg.',
};
