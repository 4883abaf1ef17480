import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Trouble } from '../trouble';
import { t, told } from '../words';

/** Something to tell the person for a moment. */
export interface Notice {
  readonly says: string;
  readonly bad: boolean;
}

const LASTS = { good: 3000, bad: 9000 } as const;

/** The notice that is shown now, and a way to show another. */
export function useNotice(): [Notice | null, (notice: Notice) => void] {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    if (!notice) return undefined;
    const end = setTimeout(() => setNotice(null), notice.bad ? LASTS.bad : LASTS.good);
    return () => clearTimeout(end);
  }, [notice]);
  return [notice, useCallback((next: Notice) => setNotice({ ...next }), [])];
}

/** A live region: it is always there, so that what comes into it is read out. */
export function NoticeView({ notice }: { readonly notice: Notice | null }) {
  return (
    <div class="notice" role="status" data-bad={notice?.bad || undefined}>
      {notice ? <p>{notice.says}</p> : null}
    </div>
  );
}

/** What is wrong, as a notice. */
export function troubled(why: Trouble): Notice {
  const { says, more } = told(why);
  return { says: `${says} ${more}`, bad: true };
}

/** Puts a text into the clipboard and tells how that went. */
export async function copy(text: string, tell: (notice: Notice) => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    tell({ says: t('copied'), bad: false });
    return true;
  } catch {
    tell({ says: t('copyRefused'), bad: true });
    return false;
  }
}
