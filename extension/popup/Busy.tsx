import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/messages';
import type { Intent } from '../messaging/intent';

/** After this time we say that it is the page that keeps us waiting. Milliseconds. */
const LONG = 5000;

/** While the page is read. It stays unseen for a moment (popup.css), so that a fast page does not flash. */
export function Busy({ onRead }: { readonly onRead: (intent: Intent) => void }) {
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
        <button type="button" class="plain" onClick={() => onRead('page')}>
          {t('retry')}
        </button>
      ) : null}
    </main>
  );
}
