import { Button } from '../ui/Button';
import { useLanguageChoice, useWords } from './Language';

export function LanguageButton() {
  const { t, language } = useWords();
  const choose = useLanguageChoice();
  const other = language === 'en' ? 'nl' : 'en';
  return (
    <Button kind="quiet" lang={other} onClick={() => choose(other)}>
      {t('app.language')}
    </Button>
  );
}
