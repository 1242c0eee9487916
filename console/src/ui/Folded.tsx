import { Children, type ReactNode } from 'react';
import { useWords } from '../i18n/Language';

interface Props {
  /** How many are shown without a tap. */
  first: number;
  className: string;
  children: ReactNode;
}

/** A long list, of which the beginning is enough most of the time. */
export function Folded({ first, className, children }: Props) {
  const { t } = useWords();
  const all = Children.toArray(children);
  return (
    <>
      <ol className={className}>{all.slice(0, first)}</ol>
      {all.length > first && (
        <details className="fold">
          <summary>{t('app.moreOf', { n: all.length - first })}</summary>
          <ol className={className}>{all.slice(first)}</ol>
        </details>
      )}
    </>
  );
}
