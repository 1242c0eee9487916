import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { speak } from './api/http';
import { Problem } from './api/problem';
import { App } from './app/App';
import { keepDarkAtNight } from './app/night';
import { initialLanguage, type LanguageCode, LanguageProvider } from './i18n/Language';
import { start } from './session/start';
import './styles/base.css';
import './styles/controls.css';
import './styles/inbox.css';
import './styles/ticket.css';
import './styles/thread.css';
import './styles/context.css';
import './styles/dock.css';
import './styles/composer.css';
import './styles/customer.css';
import './styles/page.css';
import './styles/day.css';
import './styles/admin.css';
import './styles/duty.css';
import './styles/insight.css';

const MAX_RETRIES = 2;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2000,
      // The services' own "no" does not change by asking again; a lost connection may.
      retry: (failures, error) => !(error instanceof Problem) && failures < MAX_RETRIES,
    },
  },
});

function speakIn(language: LanguageCode) {
  speak(language);
  document.documentElement.lang = language;
}

/** Titles, playbooks and rulings come in her language, so they are asked for again. */
function changeLanguage(language: LanguageCode) {
  speakIn(language);
  void queries.invalidateQueries();
}

const language = initialLanguage();
speakIn(language);
keepDarkAtNight(document.documentElement);

const root = document.getElementById('root');
if (!root) throw new Error('no root element');
const started = await start(location.pathname);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider initial={language} onChange={changeLanguage}>
        <App start={started} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
