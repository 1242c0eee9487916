import type { ReactNode } from 'react';
import type { Figures } from '../api/types';
import { useWords } from '../i18n/Language';
import { decimal, percent } from './scale';
import { Bar } from './Bar';

/** The figures at a glance; what there is nothing of says so instead of showing a nought. */
export function Tiles({ figures }: { figures: Figures }) {
  return (
    <div className="tiles">
      <Decidable figures={figures} />
      <PermissionTile permission={figures.permission} />
      <NotGiven figures={figures} />
      <EffortTile effort={figures.effort} />
      <CostTile costs={figures.costs} />
      <OverruledTile overruled={figures.overruled} />
    </div>
  );
}

function Tile({ title, value, children }: { title: string; value?: string | null; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <section className="tile">
      <h2>{title}</h2>
      {value !== undefined && <p className={value === null ? 'tile-none' : 'tile-value'}>{value ?? t('insight.none')}</p>}
      {children}
    </section>
  );
}

function Decidable({ figures }: { figures: Figures }) {
  const { t, locale } = useWords();
  const { decidableShare: share, decidable, sought } = figures;
  return (
    <Tile title={t('figures.decidable')} value={share === null ? null : percent(share, locale)}>
      {share !== null && (
        <>
          <Bar share={share} tone="good" />
          <p>{t('figures.decidableOf', { n: decidable, all: sought })}</p>
        </>
      )}
    </Tile>
  );
}

function PermissionTile({ permission }: { permission: Figures['permission'] }) {
  const { t, span } = useWords();
  const { seconds } = permission;
  return (
    <Tile title={t('figures.permission')} value={seconds && span(1000 * seconds.p50)}>
      {seconds && (
        <p>
          {t('figures.p50')} {span(1000 * seconds.p50)}, {t('figures.p95')} {span(1000 * seconds.p95)}
        </p>
      )}
      <p>{t('figures.answered', { n: permission.answered, all: permission.asked })}</p>
    </Tile>
  );
}

function NotGiven({ figures: { withheld, declined, tickets } }: { figures: Figures }) {
  const { t } = useWords();
  const share = (count: number) => (tickets === 0 ? 0 : count / tickets);
  return (
    <Tile title={t('figures.not')}>
      <p className="tile-pair">
        {t('figures.withheld')} <strong>{withheld}</strong>
      </p>
      <Bar share={share(withheld)} tone="bad" />
      <p className="tile-pair">
        {t('figures.declined')} <strong>{declined}</strong>
      </p>
      <Bar share={share(declined)} tone="warn" />
    </Tile>
  );
}

function EffortTile({ effort }: { effort: Figures['effort'] }) {
  const { t, locale } = useWords();
  return (
    <Tile
      title={t('figures.effort')}
      value={effort && t('figures.actions', { n: decimal(effort.mean, locale) })}
    >
      {effort && <p>{t('figures.effortOf', { n: effort.tickets, p95: effort.p95 })}</p>}
    </Tile>
  );
}

function CostTile({ costs }: { costs: Figures['costs'] }) {
  const { t, money } = useWords();
  if (costs.length === 0) return <Tile title={t('figures.cost')} value={null} />;
  return (
    <Tile title={t('figures.cost')}>
      {costs.map(({ total, perTicket }) => (
        <p key={total.currency}>
          <strong className="tile-value">{money(perTicket)}</strong> {t('figures.costTotal', { amount: money(total) })}
        </p>
      ))}
    </Tile>
  );
}

function OverruledTile({ overruled }: { overruled: Figures['overruled'] }) {
  const { t } = useWords();
  return (
    <Tile title={t('figures.overruled')}>
      <p>{t('figures.refused', { n: overruled.refused, all: overruled.answered })}</p>
      <p>{t('figures.tooMuch', { n: overruled.tooMuch, all: overruled.sampled })}</p>
    </Tile>
  );
}
