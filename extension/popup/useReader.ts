import { useCallback, useEffect, useState } from 'preact/hooks';
import { call, type Tab } from '../messaging/call';
import type { Trouble } from '../messaging/trouble';
import type { ShownReading } from './readTab';

/**
 * The way from the popup to the reader, which shows the same reading and so waits for the rest of it. Says as well whether
 * it is waited for. The popup closes behind it.
 */
export function useReader(
  tab: Tab,
  { id, rest }: ShownReading,
  onTrouble: (why: Trouble) => void,
): readonly [toReader: () => void, waiting: boolean] {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (!wanted || rest === 'coming') return;
    setWanted(false);
    void call(tab, 'pullquoteReader', 'open', { reading: id }).then(answer => {
      const result = answer.ok ? answer.value : answer;
      if (result.ok) close();
      else onTrouble(result.why);
    });
  }, [wanted, rest, tab, id, onTrouble]);
  return [useCallback(() => setWanted(true), []), wanted && rest === 'coming'];
}
