import { useMutation } from '@tanstack/react-query';
import type { RemedyCommand } from '../api/tickets';
import { dryRun } from '../api/tools';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';

/** Asks the company's system what would happen; nothing does. */
export function DryRunButton({ ticketId, remedy }: { ticketId: string; remedy: RemedyCommand }) {
  const { t } = useWords();
  const trying = useMutation({ mutationFn: () => dryRun(ticketId, remedy) });
  return (
    <div className="dry-run">
      <Button disabled={trying.isPending} onClick={() => trying.mutate()}>
        {t('tool.try')}
      </Button>
      <span role="status">{trying.data?.words}</span>
      {trying.isError && <Trouble error={trying.error} />}
    </div>
  );
}
