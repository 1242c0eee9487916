import type { Limits, MandateTimes } from '../api/types';
import { useWords } from '../i18n/Language';
import type { Differing } from './terms';
import { spanOf } from './durations';

interface Props {
  limits: Limits | null;
  times?: MandateTimes | null;
  marked?: Differing[];
}

/** How far a mandate reaches, line by line; what another version changed stands out. */
export function LimitWords({ limits, times = null, marked = [] }: Props) {
  const { t, money, locale } = useWords();
  if (times) return <TimesWords times={times} />;
  if (!limits) return <p className="limits">{t('mandate.noLimits')}</p>;
  const { perDecision, perCustomer, customerWindow, perDay, repeat } = limits;
  const is = (...parts: Differing[]) => (parts.some((part) => marked.includes(part)) ? 'changed' : undefined);
  return (
    <ul className="limits">
      <li className={is('perDecision')}>{t('mandate.perDecision', { amount: money(perDecision) })}</li>
      <li className={is('perCustomer', 'customerWindow')}>
        {t('mandate.perCustomer', { amount: money(perCustomer), window: spanOf(customerWindow, locale) })}
      </li>
      <li className={is('perDay')}>
        {perDay ? t('mandate.perDay', { amount: money(perDay) }) : t('mandate.noDayLimit')}
      </li>
      {(repeat || is('repeat')) && (
        <li className={is('repeat')}>
          {repeat
            ? t('mandate.repeat', { times: repeat.times, window: spanOf(repeat.window, locale) })
            : t('mandate.noRepeatLimit')}
        </li>
      )}
    </ul>
  );
}

/** What has no amount is counted. */
function TimesWords({ times: { perDay, repeat } }: { times: MandateTimes }) {
  const { t, locale } = useWords();
  return (
    <ul className="limits">
      <li>{perDay ? t('mandate.timesADay', { times: perDay }) : t('mandate.noDayLimit')}</li>
      {repeat && <li>{t('mandate.repeat', { times: repeat.times, window: spanOf(repeat.window, locale) })}</li>}
    </ul>
  );
}
