import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/messages';
import type { Intent } from '../messaging/intent';

/** After this time we say that it is the page that keeps us waiting. Milliseconds. */
const LONG = 5000;

interface Props {
  readonly onRead: (intent: Intent) => void;
  /** The person does not want it any more. */
  readonly onCancel: () => void;
}

/** While the page is read. It stays unseen for a moment (popup.css), so that a fast page does not flash. */
export function Busy({ onRead, onCancel }: Props) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(wait);
  }, []);
  return (
    <main class="popup busy" aria-busy="true">
      <div class="busy-lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
      <p role="status">{long ? t('readingLong') : t('reading')}</p>
      {long ? (
        <div class="busy-actions">
          <button type="button" class="plain" onClick={() => onRead('page')}>
            {t('retry')}
          </button>
          <button type="button" class="plain" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      ) : null}
    </main>
  );
}
