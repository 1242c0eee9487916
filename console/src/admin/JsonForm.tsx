import { useState } from 'react';
import { Problem } from '../api/problem';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { faultsOf, read } from './json';

interface Props {
  /** What stands there to begin with. */
  initial: string;
  label: string;
  go: string;
  pending: boolean;
  error: unknown;
  onSave(body: Record<string, unknown>): void;
}

/** A definition as the services keep it; what is wrong is said with its place, before and after it is sent. */
export function JsonForm({ initial, label, go, pending, error, onSave }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(initial);
  const found = read(text);
  const wrong = 'wrong' in found ? found.wrong : null;
  return (
    <div className="json-form">
      <label>
        {label}
        <textarea
          rows={18}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          value={text}
          aria-invalid={wrong !== null}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {wrong && (
        <p role="status" className="gone">
          {t('admin.noJson', { wrong })}
        </p>
      )}
      {error ? <Refused error={error} /> : null}
      <Button kind="primary" disabled={pending || wrong !== null || text === initial} onClick={() => 'body' in found && onSave(found.body)}>
        {go}
      </Button>
    </div>
  );
}

function Refused({ error }: { error: unknown }) {
  const { t } = useWords();
  const faults = faultsOf(error);
  if (error instanceof Problem && error.status === 412) return <Trouble error={error} title={t('admin.meanwhile')} />;
  if (!(error instanceof Problem) || faults.length === 0) return <Trouble error={error} />;
  return (
    <div className="trouble" role="alert">
      <strong>{error.title}</strong>
      <ul className="faults">
        {faults.map(({ at, words }) => (
          <li key={`${at} ${words}`}>
            <code>{at}</code> {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
