import { useEffect, useMemo } from 'react';
import { go, routeOf, usePath } from '../app/router';
import { useWords } from '../i18n/Language';
import { LanguageButton } from '../i18n/LanguageButton';
import type { ConsoleConfig } from '../session/config';
import { Button } from '../ui/Button';
import { Conversation } from './Conversation';
import { Network } from './network';
import { PersonPicker } from './PersonPicker';

/** The other side, so that anyone can play both: a person on the stand-in network who talks to the company. */
export function CustomerScreen({ config }: { config: ConsoleConfig }) {
  const { t } = useWords();
  const route = routeOf(usePath());
  const handle = route.screen === 'customer' ? route.handle : null;
  const { standInNetwork: base, brandHandle: brand } = config;
  const standIn = useMemo(() => (base ? new Network(base, brand ?? null) : null), [base, brand]);

  useEffect(() => {
    document.title = `${t('standIn.title')} · ${t('app.title')}`;
  }, [t]);

  return (
    <main className="customer" id="main">
      <header className="customer-header">
        <div>
          <h1>{t('standIn.title')}</h1>
          {handle ? (
            <p>
              {t('standIn.you')} <strong>@{handle}</strong>
            </p>
          ) : (
            <p>{t('standIn.lead')}</p>
          )}
        </div>
        {handle && (
          <Button kind="quiet" onClick={() => go('/customer')}>
            {t('standIn.other')}
          </Button>
        )}
        <LanguageButton />
      </header>
      {!standIn && <p className="inbox-note">{t('standIn.off')}</p>}
      {standIn && !handle && <PersonPicker network={standIn} />}
      {standIn && handle && <Conversation key={handle} network={standIn} handle={handle} />}
    </main>
  );
}
