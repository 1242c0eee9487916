import { useWords } from '../i18n/Language';
import { type Draft, inCurrency } from './useWhatIf';

const KINDS = ['ROLE', 'PERSON'] as const;
const ROLES = ['agent', 'community-manager', 'manager'];
const REMEDIES = ['refund', 'voucher', 'credit'];
const CURRENCY = /^[A-Z]{3}$/;

/** Whose mandate, for what. */
export function ProposalFields({ draft, onChange }: { draft: Draft; onChange(part: Partial<Draft>): void }) {
  const { t, code } = useWords();
  return (
    <>
      <label>
        {t('whatIf.holderKind')}
        <select
          value={draft.holderKind}
          onChange={(event) => {
            const holderKind = event.target.value as Draft['holderKind'];
            onChange({ holderKind, holder: holderKind === 'ROLE' ? 'community-manager' : '' });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`whatIf.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {draft.holderKind === 'ROLE' ? (
        <label>
          {t('whatIf.role')}
          <select value={draft.holder} onChange={(event) => onChange({ holder: event.target.value })}>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {code('whatIf.role', role)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <label>
          {t('whatIf.person')}
          <input value={draft.holder} onChange={(event) => onChange({ holder: event.target.value })} />
        </label>
      )}
      <label>
        {t('whatIf.remedy')}
        <select value={draft.remedy} onChange={(event) => onChange({ remedy: event.target.value })}>
          {REMEDIES.map((remedy) => (
            <option key={remedy} value={remedy}>
              {code('remedy', remedy)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('whatIf.currency')}
        <input
          defaultValue={draft.currency}
          maxLength={3}
          onChange={(event) => {
            const currency = event.target.value.toUpperCase();
            if (CURRENCY.test(currency)) onChange({ currency, limit: inCurrency(currency, draft) });
          }}
        />
      </label>
    </>
  );
}
