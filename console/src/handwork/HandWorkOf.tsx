import { useWords } from '../i18n/Language';
import { useTool } from '../tool/useTools';
import { ByHand } from './ByHand';
import { taskOf, useHandWork } from './useHandWork';

/** On the ticket itself whoever does it by hand says so, too. */
export function HandWorkOf({ remedyId }: { remedyId: string }) {
  const { t, language } = useWords();
  const work = useHandWork().items.find(({ id }) => id === remedyId) ?? null;
  const tool = useTool(work?.type ?? null);
  if (!work) return null;
  const task = taskOf(work, tool, language).join(', ');
  return (
    <details className="change">
      <summary>{t('hand.title')}</summary>
      <p>{task}</p>
      <ByHand work={work} task={task} />
    </details>
  );
}
