import type { Person, TicketView } from '../../api/types';
import { goBack } from '../../app/router';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { SendButtons } from '../composer/SendButtons';
import type { Composer } from '../composer/useComposer';
import { LookUp } from '../context/LookUp';
import { may, type NextStep, nextStep } from '../nextStep';
import { NoteWords } from '../spoken/NoteWords';
import { Ended } from './Ended';
import { ReturnMessage } from './ReturnMessage';
import { UndoBar } from './UndoBar';
import { VerdictButtons } from './VerdictButtons';
import { Waiting } from './Waiting';

interface Props {
  ticket: TicketView;
  me: Person | null;
  step: NextStep;
  composer: Composer;
}

/** The bottom of the screen, in reach of one thumb: what can be undone, and the next thing to do. */
export function Dock({ ticket, me, step, composer }: Props) {
  const { t } = useWords();
  return (
    <div className="dock" data-step={step}>
      <UndoBar ticket={ticket} me={me} onTakenBack={composer.takeBack} />
      {step === 'look-up' && <LookUp ticket={ticket} onAsk={composer.ask} />}
      {step === 'answer' && <SendButtons composer={composer} />}
      {step === 'confirm-return-message' && <ReturnMessage ticket={ticket} />}
      {step === 'verdict' && <VerdictButtons ticket={ticket} />}
      {step === 'note' && <NoteWords ticket={ticket} />}
      {step === 'ended' && <Ended ticket={ticket} />}
      {step === 'wait' && <Waiting ticket={ticket} me={me} />}
      {(step === 'ended' || step === 'wait') && (
        <Button kind="primary" onClick={goBack}>
          {t('app.back')}
        </Button>
      )}
      <WriteAgain ticket={ticket} step={step} composer={composer} />
    </div>
  );
}

function WriteAgain({ ticket, step, composer }: Omit<Props, 'me'>) {
  const { t } = useWords();
  const leaves = nextStep(ticket, false, composer.customerMissing) !== step;
  if (composer.writing && leaves) {
    return (
      <Button kind="quiet" onClick={() => composer.writeAgain(false)}>
        {t('composer.cancel')}
      </Button>
    );
  }
  const possible = may(ticket, 'reply') && step !== 'answer' && step !== 'look-up';
  return possible ? (
    <Button kind="quiet" onClick={() => composer.writeAgain(true)}>
      {t(composer.spoken ? 'spoken.again' : 'composer.again')}
    </Button>
  ) : null;
}
