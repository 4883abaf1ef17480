import type { Part } from '../../src/model';
import { t, troubleText } from '../i18n/messages';
import type { Trouble } from '../messaging/trouble';

interface Props {
  /** Null while the page is read. */
  readonly why: Trouble | null;
  /** The person wants the page read anew, or a part of it. */
  readonly onAgain: (part?: Part) => void;
  readonly onClose: () => void;
}

/** What stands where no article does: that we read, or why there is nothing to read. */
export function StatusView({ why, onAgain, onClose }: Props) {
  if (!why) {
    return (
      <p class="status busy" role="status">
        {t('reading')}
      </p>
    );
  }
  const { says, more } = troubleText(why);
  return (
    <div class="status" role="alert">
      <p class="status-says">{says}</p>
      <p>{more}</p>
      <div class="status-actions">
        <button type="button" class="tool framed" onClick={onClose}>
          {t('readerBackToPage')}
        </button>
        {why === 'no-article' ? (
          <button type="button" class="tool" onClick={() => onAgain('page')}>
            {t('readWhole')}
          </button>
        ) : (
          <button type="button" class="tool" onClick={() => onAgain()}>
            {t('retry')}
          </button>
        )}
      </div>
    </div>
  );
}
