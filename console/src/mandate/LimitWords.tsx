import type { Limits } from '../api/types';
import { useWords } from '../i18n/Language';
import type { Differing } from './terms';
import { spanOf } from './durations';

/** How far a mandate reaches, line by line; what another version changed stands out. */
export function LimitWords({ limits, marked = [] }: { limits: Limits | null; marked?: Differing[] }) {
  const { t, money, locale } = useWords();
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
