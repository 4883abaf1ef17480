import { useCallback, useEffect, useState } from 'preact/hooks';
import { t, troubleText } from '../i18n/messages';
import type { Trouble } from '../messaging/trouble';

/** Something to tell the person for a moment. */
export interface Notice {
  readonly says: string;
  readonly is: 'good' | 'bad' | 'seen elsewhere';
}

/** How long it is shown, in milliseconds. */
const LASTS = { good: 3000, bad: 9000, 'seen elsewhere': 3000 } as const;

/** The notice that is shown now, and a way to show another. */
export function useNotice(): [Notice | null, (notice: Notice) => void] {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    if (!notice) return undefined;
    const end = setTimeout(() => setNotice(null), LASTS[notice.is]);
    return () => clearTimeout(end);
  }, [notice]);
  return [notice, useCallback((next: Notice) => setNotice({ ...next }), [])];
}

/** A live region: it is always there, so that what comes into it is read out. */
export function NoticeView({ notice }: { readonly notice: Notice | null }) {
  return (
    <div class="notice" role="status" data-unseen={notice?.is === 'seen elsewhere' || undefined}>
      {notice ? <p>{notice.says}</p> : null}
    </div>
  );
}

/** What is wrong, as a notice. */
export function troubleNotice(why: Trouble): Notice {
  const { says, more } = troubleText(why);
  return { says: `${says} ${more}`, is: 'bad' };
}

/** Puts a text into the clipboard and tells how that went. */
export async function copy(text: string, notify: (notice: Notice) => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    // The button says it to those who see it.
    notify({ says: t('copied'), is: 'seen elsewhere' });
    return true;
  } catch {
    notify({ says: t('copyRefused'), is: 'bad' });
    return false;
  }
}
