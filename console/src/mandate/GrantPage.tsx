import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Intent } from '../api/intent';
import { type Grant, grant } from '../api/mandates';
import { go, mandatePath } from '../app/router';
import { useWords } from '../i18n/Language';
import { WORDS } from '../ticket/composer/proposal';
import { useTools } from '../tool/useTools';
import { Button } from '../ui/Button';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { NOTHING_TYPED, termsOf } from './terms';
import { TermsFields } from './TermsFields';

const ROLES = ['community-manager', 'agent', 'manager'];

/** Given on purpose, never more than one's own; the services see to that and say why not. */
export function GrantPage() {
  const { t, code, language } = useWords();
  const remedies = useTools().filter((tool) => tool.kind === 'REMEDY' && tool.withdrawnAt === null && tool.code !== WORDS);
  const [to, setTo] = useState<'role' | 'person'>('person');
  const [role, setRole] = useState('community-manager');
  const [person, setPerson] = useState('');
  const [remedy, setRemedy] = useState('refund');
  const [currency, setCurrency] = useState('EUR');
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [intent] = useState(() => new Intent('amends.grant', sessionStorage));
  const queries = useQueryClient();
  const giving = useMutation({
    mutationFn: (given: Grant) => grant(given, intent.keyFor(given)),
    onSuccess: (mandate) => {
      intent.fulfilled();
      void queries.invalidateQueries({ queryKey: ['mandates'] });
      go(mandatePath(mandate.id));
    },
  });
  const counted = remedies.find((tool) => tool.code === remedy)?.money === false;
  const terms = counted || /^[A-Z]{3}$/.test(currency) ? termsOf(typed, currency, counted) : null;
  const holder = to === 'role' ? { role } : { person: person.trim() };
  const complete = terms !== null && (to === 'role' || person.trim() !== '');

  return (
    <PlainPage
      title={t('mandate.give')}
      dock={
        <>
          {giving.isError && <Trouble error={giving.error} />}
          <Button
            kind="primary"
            disabled={!complete || giving.isPending}
            onClick={() => terms && giving.mutate({ ...terms, ...holder, remedy })}
          >
            {t('mandate.give')}
          </Button>
        </>
      }
    >
      <p>{t('mandate.giveLead')}</p>
      <div className="terms">
        <label>
          {t('mandate.field.holder')}
          <select value={to} onChange={(event) => setTo(event.target.value as 'role' | 'person')}>
            <option value="person">{t('mandate.toPerson')}</option>
            <option value="role">{t('mandate.toRole')}</option>
          </select>
        </label>
        {to === 'role' ? (
          <label>
            {t('mandate.field.role')}
            <select value={role} onChange={(event) => setRole(event.target.value)}>
              {ROLES.map((each) => (
                <option key={each} value={each}>
                  {code('role', each)}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <label>
            {t('mandate.field.person')}
            <input autoComplete="off" autoCapitalize="none" value={person} onChange={(event) => setPerson(event.target.value)} />
          </label>
        )}
        <label>
          {t('composer.remedy')}
          <select value={remedy} onChange={(event) => setRemedy(event.target.value)}>
            {remedies.map((each) => (
              <option key={each.code} value={each.code}>
                {each[language].name}
              </option>
            ))}
          </select>
        </label>
        {!counted && (
          <label>
            {t('mandate.field.currency')}
            <input autoComplete="off" maxLength={3} value={currency} onChange={(event) => setCurrency(event.target.value.toUpperCase())} />
          </label>
        )}
      </div>
      <TermsFields typed={typed} currency={currency} counted={counted} onType={setTyped} />
    </PlainPage>
  );
}
