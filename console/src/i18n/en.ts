import { en as admin } from '../admin/en';
import { en as approval } from '../approval/en';
import { en as commitment } from '../commitment/en';
import { en as customer } from '../customer/en';
import { en as day } from '../day/en';
import { en as decisions } from '../decisions/en';
import { en as duty } from '../duty/en';
import { en as rota } from '../duty/rota/en';
import { en as handwork } from '../handwork/en';
import { en as inbox } from '../inbox/en';
import { en as insight } from '../insight/en';
import { en as mandate } from '../mandate/en';
import { en as session } from '../session/en';
import { en as snooze } from '../snooze/en';
import { en as ticket } from '../ticket/en';
import { en as composer } from '../ticket/composer/en';
import { en as context } from '../ticket/context/en';
import { en as dock } from '../ticket/dock/en';
import { en as handOver } from '../ticket/handover/en';
import { en as spoken } from '../ticket/spoken/en';
import { en as waiting } from '../ticket/waiting/en';
import { en as tool } from '../tool/en';

export const en = {
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

  'app.skip': 'Skip to the content',
  'app.title': 'Amends',
  'app.live': 'Live',
  'app.connecting': 'Connecting…',
  'app.offline': 'No live updates; asking every few seconds',
  'app.language': 'Nederlands',
  'app.signOut': 'Sign out',
  'app.beTheCustomer': 'Be the customer',
  'app.newTab': '(opens in a new tab)',
  'app.retry': 'Try again',
  'app.loading': 'One moment…',
  'app.back': 'Back to the inbox',
  'app.more': 'More',
  'app.moreOf': '{n} more',
  'app.noSuchPage': 'There is nothing at this address.',

  'problem.unreachable': 'No connection. Try again: nothing happens twice.',
  'problem.kept': 'Your text is kept.',
  'problem.notSent': 'Nothing has been sent.',
  'problem.taken': '{name} has it since {time}.',
  'problem.takenNow': '{name} has it.',
  'problem.noSuchTicket': 'This ticket does not exist, or it is not yours to see.',
  'problem.noSuchCustomer': 'No customer with this number and postcode. Check both, or ask for them.',
  'problem.tooLateToUndo': 'Too late: the message has just left.',
} as const;
