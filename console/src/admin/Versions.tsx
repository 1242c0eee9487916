import { useWords } from '../i18n/Language';

interface Version {
  version: number;
  changedBy: { name: string };
  changedAt: string;
}

/** Who changed it, and when; the newest first. */
export function Versions({ versions }: { versions: Version[] }) {
  const { t, clock } = useWords();
  return (
    <section className="part">
      <h2>{t('admin.versions')}</h2>
      <ol className="definitions">
        {versions.map(({ version, changedBy, changedAt }) => (
          <li key={version}>
            {t('admin.version', { n: version })} <small>{t('admin.changed', { name: changedBy.name, time: clock(changedAt) })}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
