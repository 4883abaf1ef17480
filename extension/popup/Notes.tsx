import type { Doubt, Part } from '../../src/model';
import { DoubtsView } from '../../src/views/article/DoubtsView';
import { isSure } from '../../src/views/article/isSure';
import { t, troubleText } from '../i18n/messages';
import type { Intent } from '../messaging/intent';
import type { Trouble } from '../messaging/trouble';

interface Props {
  readonly doubts: readonly Doubt[];
  /** Which part of the page is shown. */
  readonly part: Part;
  /** Other parts of the page that can be read instead. */
  readonly others: readonly Part[];
  readonly scope: 'page' | 'selection';
  /** How many quotations the selection touches; null while that is not known. */
  readonly number: number | null;
  readonly onRead: (intent: Intent, part?: Part) => void;
}

/** What the person must know before they trust what stands below. */
export function Notes({ doubts, part, others, scope, number, onRead }: Props) {
  return (
    <>
      {scope === 'selection' && number !== null ? (
        <div class="banner">
          <p>{t(number > 0 ? 'fromSelection' : 'fromSelectionNone')}</p>
          <button type="button" class="plain" onClick={() => onRead('page')}>
            {t('wholePage')}
          </button>
        </div>
      ) : null}
      {isSure(part, doubts) ? null : (
        <div class="banner doubtful">
          <DoubtsView doubts={doubts} part={part} others={others} onPart={wanted => onRead('page', wanted)}>
            {scope === 'page' && others.length > 0 ? (
              <button type="button" class="doubts-choice" onClick={() => onRead('selection')}>
                {t('readSelected')}
              </button>
            ) : null}
          </DoubtsView>
          {doubts.includes('still-loading') ? (
            <button type="button" class="plain" onClick={() => onRead('page')}>
              {t('readAgain')}
            </button>
          ) : null}
        </div>
      )}
    </>
  );
}

interface MissingProps {
  readonly why: Trouble;
  /** The text is not all there either. */
  readonly cut: boolean;
  readonly onAgain: () => void;
}

/** What could be read is shown; this says what could not. */
export function RestMissing({ why, cut, onAgain }: MissingProps) {
  return (
    <div class="banner doubtful" role="alert">
      <p>
        {t(cut ? 'restMissing' : 'quotesMissing')} {troubleText(why).says}
      </p>
      <button type="button" class="plain" onClick={onAgain}>
        {t('retry')}
      </button>
    </div>
  );
}
