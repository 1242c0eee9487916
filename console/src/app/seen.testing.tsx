import { type QueryKey, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { vi } from 'vitest';
import { type LanguageCode, LanguageProvider } from '../i18n/Language';

/** What stands on the screen when the services have answered so; nothing is asked, and no browser is needed. */
export function seen(screen: ReactElement, answers: [QueryKey, unknown][], language: LanguageCode = 'en'): string {
  vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
  vi.stubGlobal('navigator', { languages: [] });
  vi.stubGlobal('location', { pathname: '/somewhere' });
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  answers.forEach(([key, answer]) => queries.setQueryData(key, answer));
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <LanguageProvider initial={language} onChange={() => undefined}>
        {screen}
      </LanguageProvider>
    </QueryClientProvider>,
  );
}
