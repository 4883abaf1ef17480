import type { Doubt } from '../../src/model';
import { DoubtsView } from '../../src/views/article/DoubtsView';
import type { Intent } from '../intent';
import { t } from '../words';

interface Props {
  readonly doubts: readonly Doubt[];
  readonly scope: 'page' | 'selection';
  /** How many quotations the selection touches. */
  readonly number: number;
  readonly onRead: (intent: Intent) => void;
}

/** What the person must know before they trust what stands below. */
export function Notes({ doubts, scope, number, onRead }: Props) {
  return (
    <>
      {scope === 'selection' ? (
        <div class="banner">
          <p>{t(number > 0 ? 'fromSelection' : 'fromSelectionNone')}</p>
          <button type="button" class="plain" onClick={() => onRead('page')}>
            {t('wholePage')}
          </button>
        </div>
      ) : null}
      {doubts.length > 0 ? (
        <div class="banner doubtful">
          <DoubtsView doubts={doubts} />
          {doubts.includes('still-loading') ? (
            <button type="button" class="plain" onClick={() => onRead('page')}>
              {t('readAgain')}
            </button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
