export const en = {
  'customer.line.UP': 'Line up since {time}',
  'customer.line.DEGRADED': 'Line degraded since {time}',
  'customer.line.DOWN': 'Line down since {time}',
  'customer.balance': 'balance {amount}',
  'customer.noRemedies': 'nothing given before',
  'customer.remedies': 'Given before',
  'customer.change': 'Other customer',

  'lookUp.title': 'Look the customer up',
  'lookUp.number': 'Customer number',
  'lookUp.postcode': 'Postcode',
  'lookUp.go': 'Look up',
  'lookUp.ask': 'Ask for them',
  'lookUp.askText':
    'I want to sort this out for you right away. Could you send me your customer number and postcode in a private message?',
};
