import type { TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { ownRemedies, WORDS } from './proposal';
import { RulingHint } from './RulingHint';
import type { Composer } from './useComposer';

export function RemedyFields({ ticket, composer }: { ticket: TicketView; composer: Composer }) {
  const { t } = useWords();
  return (
    <div className="remedy-fields">
      {composer.remedyType !== WORDS && (
        <div className="remedy-line">
          <RemedyType ticket={ticket} composer={composer} />
          {composer.money && (
            <label className="amount">
              {t('composer.amount', { currency: composer.currency })}
              <input
                inputMode="decimal"
                autoComplete="off"
                value={composer.amountText}
                aria-invalid={composer.amount === null}
                aria-describedby="ruling"
                onChange={(event) => composer.edit({ amount: event.target.value })}
              />
            </label>
          )}
        </div>
      )}
      <RulingHint ticket={ticket} composer={composer} />
    </div>
  );
}

function RemedyType({ ticket, composer }: { ticket: TicketView; composer: Composer }) {
  const { t, code } = useWords();
  const own = ownRemedies(ticket);
  const types = composer.remedyType && !own.includes(composer.remedyType) ? [composer.remedyType, ...own] : own;
  return (
    <label>
      {t('composer.remedy')}
      <select
        value={composer.remedyType ?? ''}
        onChange={(event) => composer.edit({ remedyType: event.target.value })}
      >
        {types.map((type) => (
          <option key={type} value={type}>
            {code('remedy', type)}
          </option>
        ))}
      </select>
    </label>
  );
}
