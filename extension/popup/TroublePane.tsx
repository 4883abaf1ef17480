import type { Part } from '../../src/model';
import { t, troubleText } from '../i18n/messages';
import type { Intent } from '../messaging/intent';
import type { Trouble } from '../messaging/trouble';

interface Props {
  readonly why: Trouble;
  readonly onRead: (intent: Intent, part?: Part) => void;
}

/** What may go better the next time. */
const PASSING: ReadonlySet<Trouble> = new Set<Trouble>([
  'empty-page',
  'error-page',
  'page-went-away',
  'file-access',
  'broken',
]);

/** Why there is nothing to read here, in plain words, and what the person can do. */
export function TroublePane({ why, onRead }: Props) {
  const { says, more } = troubleText(why);
  return (
    <main class="popup trouble" data-trouble={why}>
      <svg class="trouble-sign" viewBox="0 0 48 36" aria-hidden="true" focusable="false">
        <path d="M4 22C4 12 9 5 18 2.5l1.4 3C14 8 11.5 11.5 11.5 16H19v15H4Zm24 0c0-10 5-17 14-19.5l1.4 3C38 8 35.5 11.5 35.5 16H43v15H28Z" />
      </svg>
      <div role="alert">
        <h1>{says}</h1>
        <p>{more}</p>
      </div>
      {why === 'no-selection' ? (
        <button type="button" class="main" onClick={() => onRead('page')}>
          {t('wholePage')}
        </button>
      ) : why === 'no-article' ? (
        <button type="button" class="main" onClick={() => onRead('page', 'page')}>
          {t('readWhole')}
        </button>
      ) : PASSING.has(why) ? (
        <button type="button" class="main" onClick={() => onRead('page')}>
          {t('retry')}
        </button>
      ) : null}
    </main>
  );
}
