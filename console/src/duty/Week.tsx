import { useState } from 'react';
import type { Gap, Schedule, Shift } from '../api/types';
import { useWords } from '../i18n/Language';
import { useMe } from '../inbox/useMe';
import { Button } from '../ui/Button';
import { Folded } from '../ui/Folded';
import { inOrder } from './mine';
import { ProposeSwap } from './ProposeSwap';

const AT_A_GLANCE = 6;

/** The days to come, layer by layer, with what nobody has where it is. */
export function Week({ schedule }: { schedule: Schedule }) {
  const { t } = useWords();
  if (schedule.layers.length === 0) return <p className="inbox-note">{t('duty.noRota')}</p>;
  const shifts = schedule.layers.flatMap((layer) => layer.shifts);
  return (
    <>
      {schedule.layers.map((layer) => (
        <section key={layer.layer} aria-label={title(layer.layer, t)}>
          <h2>{title(layer.layer, t)}</h2>
          <Folded first={AT_A_GLANCE} className="shifts">
            {inOrder(layer.shifts, layer.layer === 1 ? schedule.gaps : []).map((each) => (
              <li key={each.from}>
                {'person' in each ? <OneShift shift={each} all={shifts} /> : <Nobody gap={each} />}
              </li>
            ))}
          </Folded>
        </section>
      ))}
    </>
  );
}

function title(layer: number, t: ReturnType<typeof useWords>['t']): string {
  if (layer === 1) return t('duty.onDuty');
  return layer === 2 ? t('duty.deputy') : t('duty.layer', { n: layer });
}

function Nobody({ gap }: { gap: Gap }) {
  const { t, clock } = useWords();
  return (
    <p className="shift gone">
      <strong>{t('duty.nobodyHas')}</strong>
      <span>{t('duty.fromTo', { from: clock(gap.from), until: clock(gap.until) })}</span>
    </p>
  );
}

function OneShift({ shift, all }: { shift: Shift; all: Shift[] }) {
  const { t, clock } = useWords();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const mine = shift.person.id === me?.id;
  return (
    <>
      <p className={mine ? 'shift mine' : 'shift'}>
        <strong>{shift.person.name}</strong>
        <span>{t('duty.fromTo', { from: clock(shift.from), until: clock(shift.until) })}</span>
        {mine && !asking && (
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {t('swap.ask')}
          </Button>
        )}
      </p>
      {asking && <ProposeSwap shift={shift} all={all} onDone={() => setAsking(false)} />}
    </>
  );
}
