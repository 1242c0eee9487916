import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from '../app/Link';
import { go } from '../app/router';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import type { Network } from './network';

const HANDLE = /^\w{1,15}$/;
const pathOf = (handle: string) => `/customer/${encodeURIComponent(handle)}`;

export function PersonPicker({ network }: { network: Network }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['people'],
    queryFn: ({ signal }) => network.people(signal),
  });
  return (
    <div className="people">
      <h2>{t('standIn.pick')}</h2>
      {error && <Trouble error={error} title={t('standIn.failed')} onRetry={() => void refetch()} />}
      <ul>
        {data?.items.map((person) => (
          <li key={person.handle}>
            <Link href={pathOf(person.handle)} className="row">
              <span className="row-name">{person.name}</span> <span className="row-handle">@{person.handle}</span>
            </Link>
          </li>
        ))}
      </ul>
      <MakeUp />
    </div>
  );
}

function MakeUp() {
  const { t } = useWords();
  const [handle, setHandle] = useState('');
  const [wrong, setWrong] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const fits = HANDLE.test(handle.trim());
    setWrong(!fits);
    if (fits) go(pathOf(handle.trim()));
  }

  return (
    <form className="make-up" onSubmit={submit}>
      <h2>{t('standIn.makeUp')}</h2>
      <label>
        {t('standIn.handle')}
        <input
          value={handle}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={wrong}
          aria-describedby="handle-help"
          onChange={(event) => setHandle(event.target.value)}
        />
      </label>
      <p id="handle-help" className="send-note" role="status">
        {wrong && t('standIn.badHandle')}
      </p>
      <Button kind="primary" type="submit">
        {t('standIn.go')}
      </Button>
    </form>
  );
}
