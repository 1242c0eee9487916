import { useEffect } from 'react';
import { ExecutorPage } from '../admin/ExecutorPage';
import { ExecutorsPage } from '../admin/ExecutorsPage';
import { ToolPage } from '../admin/ToolPage';
import { ToolsPage } from '../admin/ToolsPage';
import { ApprovalPage } from '../approval/ApprovalPage';
import { ApprovalsPage } from '../approval/ApprovalsPage';
import { MyDayPage } from '../day/MyDayPage';
import { DecisionsPage } from '../decisions/DecisionsPage';
import { DutyPage } from '../duty/DutyPage';
import { PageBanner } from '../duty/PageBanner';
import { useWords } from '../i18n/Language';
import { Inbox } from '../inbox/Inbox';
import { useWayIn } from '../inbox/useMe';
import { FiguresPage } from '../insight/FiguresPage';
import { WhatIfPage } from '../insight/WhatIfPage';
import { GrantPage } from '../mandate/GrantPage';
import { MandatePage } from '../mandate/MandatePage';
import { MandatesPage } from '../mandate/MandatesPage';
import { OwnMandatePage } from '../mandate/OwnMandatePage';
import { SamplesPage } from '../samples/SamplesPage';
import { OpenTicketPage } from '../ticket/spoken/OpenTicketPage';
import { TicketPage } from '../ticket/TicketPage';
import { Link } from './Link';
import { LiveContext } from './LiveContext';
import { type Route, routeOf, usePath } from './router';
import { useLive } from './useLive';

/** Inbox and ticket: one above the other on a phone, side by side where there is room. */
export function Workbench() {
  const route = routeOf(usePath());
  const wayIn = useWayIn();
  const live = useLive(wayIn === 'inbox');
  const { t } = useWords();

  useEffect(() => {
    if (route.screen === 'inbox') document.title = `${t('inbox.title')} · ${t('app.title')}`;
  }, [route.screen, t]);

  const page = pageOf(route, wayIn);
  if (page) {
    return (
      <LiveContext value={live}>
        <PageBanner />
        {page}
      </LiveContext>
    );
  }
  return (
    <LiveContext value={live}>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <PageBanner />
      <div className="workbench" data-screen={route.screen}>
        {wayIn === 'inbox' && <Inbox openTicket={route.screen === 'ticket' ? route.id : null} />}
        {route.screen === 'ticket' && <TicketPage key={route.id} id={route.id} />}
        {route.screen === 'nowhere' && (
          <main className="plain-page" id="main">
            <p>{t('app.noSuchPage')}</p>
            <Link href="/">{t('app.back')}</Link>
          </main>
        )}
      </div>
    </LiveContext>
  );
}

/** What is neither inbox nor ticket has the screen to itself. */
function pageOf(route: Route, wayIn: ReturnType<typeof useWayIn>) {
  switch (route.screen) {
    case 'inbox':
      return homeOf(wayIn);
    case 'ticket':
      return wayIn === null ? <Loading /> : null;
    case 'figures':
      return <FiguresPage />;
    case 'what-if':
      return <WhatIfPage />;
    case 'somebody-calls':
      return <OpenTicketPage />;
    case 'tools':
      return <ToolsPage />;
    case 'tool':
      return <ToolPage key={route.code} code={route.code} />;
    case 'executors':
      return <ExecutorsPage />;
    case 'executor':
      return <ExecutorPage key={route.name} name={route.name} />;
    case 'my-day':
      return <MyDayPage />;
    case 'approvals':
      return <ApprovalsPage />;
    case 'approval':
      return <ApprovalPage key={route.id} id={route.id} />;
    case 'duty':
      return <DutyPage />;
    case 'my-mandate':
      return <OwnMandatePage />;
    case 'mandates':
      return <MandatesPage />;
    case 'mandate':
      return route.id === 'new' ? <GrantPage /> : <MandatePage key={route.id} id={route.id} />;
    case 'decisions':
      return <DecisionsPage />;
    case 'samples':
      return <SamplesPage />;
    default:
      return null;
  }
}

function homeOf(wayIn: ReturnType<typeof useWayIn>) {
  switch (wayIn) {
    case null:
      return <Loading />;
    case 'tools':
      return <ToolsPage />;
    case 'figures':
      return <FiguresPage />;
    case 'inbox':
      return null;
  }
}

function Loading() {
  const { t } = useWords();
  return (
    <main className="plain-page" id="main">
      <p>{t('app.loading')}</p>
    </main>
  );
}
