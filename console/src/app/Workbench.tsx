import { useEffect } from 'react';
import { useWords } from '../i18n/Language';
import { Inbox } from '../inbox/Inbox';
import { TicketPage } from '../ticket/TicketPage';
import { Link } from './Link';
import { LiveContext } from './LiveContext';
import { routeOf, usePath } from './router';
import { useLive } from './useLive';

/** Inbox and ticket: one above the other on a phone, side by side where there is room. */
export function Workbench() {
  const route = routeOf(usePath());
  const live = useLive();
  const { t } = useWords();

  useEffect(() => {
    if (route.screen === 'inbox') document.title = `${t('inbox.title')} · ${t('app.title')}`;
  }, [route.screen, t]);

  return (
    <LiveContext value={live}>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <div className="workbench" data-screen={route.screen}>
        <Inbox openTicket={route.screen === 'ticket' ? route.id : null} />
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
