import type { TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { type Choice, playbookOf } from './proposal';
import type { Composer } from './useComposer';

export function Choices({ ticket, composer }: { ticket: TicketView; composer: Composer }) {
  const { t, money } = useWords();
  if (composer.choices.length < 2) return null;

  function nameOf(choice: Choice) {
    const playbook = playbookOf(ticket, choice);
    if (!playbook) return t(choice === 'own' ? 'composer.own' : 'composer.answerOnly');
    const { amount } = playbook.remedy;
    return amount ? `${playbook.title} · ${money(amount)}` : playbook.title;
  }

  return (
    <fieldset className="choices">
      <legend className="sr">{t('composer.choose')}</legend>
      {composer.choices.map((choice) => (
        <label key={choice} title={playbookOf(ticket, choice)?.symptom}>
          <input
            type="radio"
            name="choice"
            checked={choice === composer.choice}
            onChange={() => composer.choose(choice)}
          />
          <span>{nameOf(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
