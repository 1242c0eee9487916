import type { Ruling, TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Icon } from '../../ui/Icon';
import { sayTrouble } from '../../ui/Trouble';
import { FirstUse } from './FirstUse';
import { hintOf } from './readiness';
import type { Composer } from './useComposer';

/** "May I?", answered while she types; before there is an amount it says what she may give. */
export function RulingHint({ ticket, composer }: { ticket: TicketView; composer: Composer }) {
  const words = useWords();
  const { t } = words;
  const { ruling, checking, failed, refusal } = composer.ruling;
  const mayGive = ticket.mayGive.filter((given) => given.limit !== null);
  return (
    <div id="ruling" className="ruling" role="status">
      {ruling && !checking && <Ruled ruling={ruling} />}
      {ruling?.ruling === 'WITHIN_MANDATE' && composer.remedyType && (
        <FirstUse ruling={ruling} remedy={composer.remedyType} />
      )}
      {checking && ruling && <p className="ruled">{t('ruling.checking')}</p>}
      {failed && !checking && (
        <p className="ruled warn">{refusal ? sayTrouble(refusal, words) : t('ruling.unknown')}</p>
      )}
      {!ruling && mayGive.length > 0 && (
        <p className="may-give">
          {t('composer.mayGive')}: {mayGive.map((given) => given.words).join(' · ')}
        </p>
      )}
    </div>
  );
}

function Ruled({ ruling }: { ruling: Ruling }) {
  const { t, money } = useWords();
  const hint = hintOf(ruling);
  return (
    <p className={`ruled ${hint.tone}`}>
      {hint.tone === 'good' && <Icon name="check" />}
      {hint.key && <strong>{t(hint.key, { limit: ruling.limit ? money(ruling.limit) : '' })}</strong>}
      {hint.tone === 'good' && ruling.remaining && (
        <span>{t('ruling.remains', { amount: money(ruling.remaining) })}</span>
      )}
      {hint.tone !== 'good' && <span>{ruling.reason}</span>}
    </p>
  );
}
