import type { TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { DryRunButton } from '../../tool/DryRunButton';
import { ParameterFields } from '../../tool/ParameterFields';
import { useRemedyName } from '../../tool/useTools';
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
                aria-invalid={composer.amountText.trim() !== '' && composer.amount === null}
                aria-describedby="ruling"
                onChange={(event) => composer.edit({ amount: event.target.value })}
              />
            </label>
          )}
        </div>
      )}
      <ParameterFields fields={composer.fields} typed={composer.typed} onType={composer.fill} />
      <RulingHint ticket={ticket} composer={composer} />
      {mayBeTried(composer) && composer.remedy && (
        <DryRunButton key={JSON.stringify(composer.remedy)} ticketId={ticket.id} remedy={composer.remedy} />
      )}
    </div>
  );
}

/** As soon as it is filled in and hers to give: a dry run of anything else says nothing that she needs. */
function mayBeTried({ tool, missingField, ruling }: Composer): boolean {
  return tool?.dryRun === true && missingField === null && ruling.ruling?.ruling === 'WITHIN_MANDATE';
}

function RemedyType({ ticket, composer }: { ticket: TicketView; composer: Composer }) {
  const { t } = useWords();
  const nameOf = useRemedyName();
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
            {nameOf(type)}
          </option>
        ))}
      </select>
    </label>
  );
}
