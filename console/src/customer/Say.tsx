import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Trouble } from '../ui/Trouble';
import type { NetworkItem } from './network';

export interface Saying {
  text: string;
  openly: boolean;
}

interface Props {
  replyTo: NetworkItem | null;
  pending: boolean;
  error: unknown;
  onSay(saying: Saying): Promise<unknown>;
  onCancel(): void;
}

export function Say({ replyTo, pending, error, onSay, onCancel }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (replyTo) field.current?.focus();
  }, [replyTo]);

  const send = (openly: boolean) => onSay({ text: text.trim(), openly }).then(() => setText(''), () => undefined);
  const blocked = pending || text.trim() === '';

  return (
    <div className="dock say">
      {replyTo && (
        <div className="quick">
          {(['standIn.thanks', 'standIn.but'] as const).map((key) => (
            <Button key={key} onClick={() => setText(t(key))}>
              {t(key)}
            </Button>
          ))}
          <Button kind="quiet" onClick={onCancel}>
            {t('standIn.cancel')}
          </Button>
        </div>
      )}
      <label>
        {t(replyTo ? 'standIn.replyTo' : 'standIn.text')}
        <textarea ref={field} rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {error !== null && error !== undefined && <Trouble error={error} />}
      <div className="send-buttons">
        {replyTo ? (
          <Button kind="primary" disabled={blocked} onClick={() => void send(replyTo.kind === 'POST')}>
            <Icon name={replyTo.kind === 'POST' ? 'globe' : 'lock'} />
            {t('standIn.sendReply')}
          </Button>
        ) : (
          <>
            <Button kind="private" disabled={blocked} onClick={() => void send(false)}>
              <Icon name="lock" />
              {t('standIn.message')}
            </Button>
            <Button kind="public" disabled={blocked} onClick={() => void send(true)}>
              <Icon name="globe" />
              {t('standIn.post')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
