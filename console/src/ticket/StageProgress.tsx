import type { Stage } from '../api/types';
import { useWords } from '../i18n/Language';
import { hasEnded } from '../inbox/waiting';

const STEPS: Stage[] = ['ANALYSING', 'DEVISING', 'DECIDING', 'EXECUTING', 'AWAITING_VERDICT', 'RELEASED'];

/** The four steps of solving, the customer's verdict, and letting go. */
export function StageProgress({ stage }: { stage: Stage }) {
  const { t, code } = useWords();
  if (hasEnded(stage) && stage !== 'RELEASED') return null;
  const here = placeOf(stage);
  return (
    <ol className="progress" aria-label={t('stage.progress', { stage: code('stage', stage) })}>
      {STEPS.map((step, place) => (
        <li
          key={step}
          className={classOf(place, here)}
          aria-current={place === here ? 'step' : undefined}
        >
          <span>{code('stage', place === here && stage === 'AWAITING_APPROVAL' ? stage : step)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The last step is not waited for: being there is being done. */
function classOf(place: number, here: number): string {
  if (place < here) return 'done';
  if (place > here) return '';
  return place === STEPS.length - 1 ? 'done here' : 'here';
}

function placeOf(stage: Stage): number {
  if (stage === 'NEW') return 0;
  return STEPS.indexOf(stage === 'AWAITING_APPROVAL' ? 'DECIDING' : stage);
}
