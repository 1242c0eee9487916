import { NoConnection } from '../../api/problem';
import type { Now, ReplyVisibility } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { editableMoney } from '../../i18n/money';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { sayTrouble } from '../../ui/Trouble';
import { offersInstead } from './offers';
import { mayBeSent, missingFrom } from './readiness';
import type { TopUp } from './topUp';
import type { Composer } from './useComposer';

interface Props {
  composer: Composer;
}

/** Whether something still stands in the way of sending with this visibility. */
export function sendBlock(composer: Composer, visibility: ReplyVisibility): boolean {
  const { ruling, checking } = composer.ruling;
  const tooLong = visibility === 'PUBLIC' && (composer.room ?? 0) < 0;
  const undecided = composer.customerMissing || !(mayBeSent(ruling) || (composer.topUp && !checking));
  return tooLong || undecided || missingFrom(composer) !== null || composer.sending.isPending;
}

/** Choosing who may read it *is* sending it: two buttons, no default, no extra tap. */
export function SendButtons({ composer }: Props) {
  const { t, locale } = useWords();
  const { ruling } = composer.ruling;
  const missing = missingFrom(composer);
  const instead = offersInstead(composer.remedyType, ruling, composer.sending.error);
  const example = editableMoney({ minor: 2500, currency: composer.currency }, locale);

  return (
    <div className="send">
      <SendTrouble composer={composer} />
      {missing && (
        <p className="send-note" role="status">
          {t(missing, { example, field: composer.missingField ?? '' })}
        </p>
      )}
      {!missing && composer.topUp && <TopUpLine topUp={composer.topUp} />}
      {ruling?.preview && !missing && instead.length === 0 && <p className="preview">{ruling.preview}</p>}
      <div className="send-buttons">
        <SendButton visibility="PRIVATE" composer={composer} />
        <SendButton visibility="PUBLIC" composer={composer} />
      </div>
      {!missing && <Instead offers={instead} composer={composer} />}
      <p className="keys">{t(composer.spoken ? 'spoken.keys' : 'composer.keys')}</p>
    </div>
  );
}

function SendButton({ visibility, composer }: Props & { visibility: ReplyVisibility }) {
  const { t } = useWords();
  const open = visibility === 'PUBLIC';
  const going = composer.sending.isPending && composer.sending.variables === visibility;
  return (
    <Button
      kind={open ? 'public' : 'private'}
      aria-describedby={composer.topUp ? 'top-up' : undefined}
      disabled={sendBlock(composer, visibility)}
      onClick={() => composer.sending.mutate(visibility)}
    >
      <Icon name={open ? 'globe' : 'lock'} />
      {t(composer.spoken ? saying(going, open) : sending(going, open))}
    </Button>
  );
}

const sending = (going: boolean, open: boolean) =>
  going ? 'composer.sending' : open ? 'composer.public' : 'composer.private';

const saying = (going: boolean, open: boolean) => (going ? 'spoken.noting' : open ? 'spoken.public' : 'spoken.private');

/** Above the mandate the answer is never a bare "no": one tap gives what she may give now. */
function Instead({ offers, composer }: { offers: Now[]; composer: Composer }) {
  const { t, money } = useWords();
  return offers.map((now) => (
    <Button key={now.words} kind={composer.topUp ? 'quiet' : 'primary'} onClick={() => composer.giveInstead(now)}>
      {now.amount && now.remedy === composer.remedyType
        ? t(composer.topUp ? 'ruling.giveOnly' : 'ruling.giveNow', { amount: money(now.amount) })
        : t('ruling.giveInstead', { words: now.words })}
    </Button>
  ));
}

/** What the tap below does, when it is more than giving: it stands where the preview stands otherwise. */
function TopUpLine({ topUp }: { topUp: TopUp }) {
  const { t, money } = useWords();
  const rest = money(topUp.rest);
  return (
    <div id="top-up">
      <p className="preview">
        {topUp.now ? t('topUp.both', { now: money(topUp.now), rest }) : t('topUp.ask', { rest })}
      </p>
      <p className="send-note">{t('topUp.whom', { whom: topUp.whom.join('; ') })}</p>
    </div>
  );
}

function SendTrouble({ composer }: { composer: Composer }) {
  const words = useWords();
  const { error } = composer.sending;
  if (!error) return null;
  // Without an answer nobody knows whether it was sent; that nothing happens twice is all that can be said.
  const notSent = error instanceof NoConnection ? '' : words.t('problem.notSent');
  return (
    <p className="trouble" role="alert">
      {sayTrouble(error, words)} {notSent} {words.t('problem.kept')}
    </p>
  );
}
