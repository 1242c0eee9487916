// The words on the screen by which people find their way, in both languages.
const EN = {
  inbox: 'Inbox',
  back: 'Back to the inbox',
  lookUp: 'Look up',
  publicReply: 'Public reply',
  privateMessage: 'Private message',
  within: 'within your',
  giveNow: /^Give .* now$/,
  amount: /^Amount/,
  confirm: /^Confirm/,
  asked: 'whether it is solved',
  ended: 'Ended',
  yourMessage: 'Your message to the company',
  handle: 'Handle, without @',
  beThisPerson: 'Be this person',
  post: 'Post publicly',
  message: 'Send privately',
  reply: 'Reply',
  sendReply: 'Send reply',
  thanks: 'Yes, thanks!',
};

const NL = {
  ...EN,
  back: 'Terug naar de inbox',
  lookUp: 'Zoek op',
  publicReply: 'Openbaar antwoord',
  privateMessage: 'Privébericht',
  ended: 'Afgerond',
  yourMessage: 'Je bericht aan het bedrijf',
  handle: 'Accountnaam, zonder @',
  beThisPerson: 'Wees deze persoon',
  post: 'Plaats openbaar',
  message: 'Stuur privé',
};

export const words = (locale = 'en-GB') => (locale.startsWith('nl') ? NL : EN);
