import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useHere } from './SessionContext';

export function SignOut() {
  const { t } = useWords();
  const { session } = useHere();
  return (
    <Button kind="quiet" aria-label={t('app.signOut')} title={t('app.signOut')} onClick={() => void session.signOut()}>
      <Icon name="out" />
    </Button>
  );
}
