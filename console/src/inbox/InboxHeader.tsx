import { useLiveState } from '../app/LiveContext';
import { useWords } from '../i18n/Language';
import { LanguageButton } from '../i18n/LanguageButton';
import { useHere } from '../session/SessionContext';
import { SignOut } from '../session/SignOut';
import { Icon } from '../ui/Icon';
import { ToComeBack } from '../day/ToComeBack';
import { More } from './More';
import { ToAnswer } from './ToAnswer';
import { useDuty, useMe } from './useMe';

export function InboxHeader() {
  const { t } = useWords();
  const { config } = useHere();
  return (
    <div className="inbox-header">
      <h1 tabIndex={-1}>
        {t('inbox.title')}
        <LiveDot />
      </h1>
      <DutyLine />
      <ToAnswer />
      <ToComeBack />
      <div className="inbox-tools">
        {config.standInNetwork && (
          <a className="button quiet" href="/customer" target="customer">
            <Icon name="mask" />
            {t('app.beTheCustomer')} <span className="sr">{t('app.newTab')}</span>
          </a>
        )}
        <More />
        <LanguageButton />
        <SignOut />
      </div>
    </div>
  );
}

function LiveDot() {
  const { t } = useWords();
  const state = useLiveState();
  return (
    <span className={`live ${state}`} role="status">
      <span className={state === 'offline' ? '' : 'sr'}>{t(`app.${state}`)}</span>
    </span>
  );
}

function DutyLine() {
  const { t, clock } = useWords();
  const me = useMe();
  const duty = useDuty();
  if (!duty) return null;
  if (!duty.onDuty) return <p className="duty alarm">{t('duty.nobody')}</p>;
  const { id, name, until } = duty.onDuty;
  return <p className="duty">{t(id === me?.id ? 'duty.you' : 'duty.other', { name, time: clock(until) })}</p>;
}
