import type { ReplyVisibility } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';

interface Props {
  disabled: boolean;
  noting: { isPending: boolean; variables: ReplyVisibility | undefined; mutate(visibility: ReplyVisibility): void };
}

/** Whether others heard it *is* noting it: two buttons, no default (A4). */
export function NoteButtons({ disabled, noting }: Props) {
  const { t } = useWords();
  const button = (visibility: ReplyVisibility) => {
    const open = visibility === 'PUBLIC';
    const going = noting.isPending && noting.variables === visibility;
    return (
      <Button
        kind={open ? 'public' : 'private'}
        disabled={disabled || noting.isPending}
        onClick={() => noting.mutate(visibility)}
      >
        <Icon name={open ? 'globe' : 'lock'} />
        {t(going ? 'spoken.noting' : open ? 'spoken.notePublic' : 'spoken.notePrivate')}
      </Button>
    );
  };
  return (
    <div className="send-buttons">
      {button('PRIVATE')}
      {button('PUBLIC')}
    </div>
  );
}
