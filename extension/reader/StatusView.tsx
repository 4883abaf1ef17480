import type { Part } from '../../src/model';
import { t, told } from '../i18n/messages';
import type { Trouble } from '../messaging/trouble';

interface Props {
  /** Null while the page is read. */
  readonly why: Trouble | null;
  /** The person wants the page read anew, or a part of it. */
  readonly onAgain: (part?: Part) => void;
  readonly onClose: () => void;
}

/** What stands where no article does: that we read, or why there is nothing to read. */
export function Sentence({ why, onAgain, onClose }: Props) {
  if (!why) {
    return (
      <p class="sentence busy" role="status">
        {t('reading')}
      </p>
    );
  }
  const { says, more } = told(why);
  return (
    <div class="sentence" role="alert">
      <p class="sentence-says">{says}</p>
      <p>{more}</p>
      <div class="sentence-ways">
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
