import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { empowerment } from '../api/insight';
import type { Empowerment, Figures } from '../api/types';
import { useWords } from '../i18n/Language';
import { Trouble } from '../ui/Trouble';
import { CareFigures } from './CareFigures';
import { InsightPage } from './InsightPage';
import { PeriodPicker, usePeriod } from './PeriodPicker';
import { Tiles } from './Tiles';
import { Times } from './Times';
import { Weeks } from './Weeks';

const HOUSE = '';

/** How much is decided where it is asked: of the house, or of one team. */
export function FiguresPage() {
  const { days, setDays, period } = usePeriod();
  const [team, setTeam] = useState(HOUSE);
  const { t } = useWords();
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['empowerment', period],
    queryFn: ({ signal }) => empowerment(period, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <InsightPage page="figures">
      <div className="insight-choices">
        <PeriodPicker days={days} onPick={setDays} />
        {data && data.teams.length > 0 && <TeamPicker data={data} team={team} onPick={setTeam} />}
      </div>
      {isError && <Trouble error={error} title={t('insight.failed')} onRetry={() => void refetch()} />}
      {!data && !isError && <p className="inbox-note">{t('app.loading')}</p>}
      {data && <Measured data={data} figures={figuresOf(data, team)} />}
      <CareFigures period={period} />
    </InsightPage>
  );
}

function figuresOf({ house, teams }: Empowerment, team: string): Figures {
  return teams.find((each) => each.team === team)?.figures ?? house;
}

function Measured({ data, figures }: { data: Empowerment; figures: Figures }) {
  const { t } = useWords();
  if (data.note) return <p className="inbox-note">{data.note}</p>;
  return (
    <>
      <p className="insight-lead">{t('figures.lead', { n: figures.tickets })}</p>
      <Tiles figures={figures} />
      <Times times={figures.times} />
      {figures === data.house && <Weeks weeks={data.weeks} />}
    </>
  );
}

function TeamPicker({ data, team, onPick }: { data: Empowerment; team: string; onPick(team: string): void }) {
  const { t } = useWords();
  return (
    <label>
      {t('insight.of')}
      <select value={team} onChange={(event) => onPick(event.target.value)}>
        <option value={HOUSE}>{t('insight.house')}</option>
        {data.teams.map((each) => (
          <option key={each.team} value={each.team}>
            {each.team === 'other' ? t('insight.other') : each.team}
          </option>
        ))}
      </select>
    </label>
  );
}
