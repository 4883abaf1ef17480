import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Part } from '../../src/model';
import { call, type Tab } from '../messaging/call';
import type { Intent } from '../messaging/intent';
import type { Trouble } from '../messaging/trouble';
import { askActiveTab } from './activeTab';
import { Busy } from './Busy';
import { ReadingPane } from './ReadingPane';
import { readTab, type ShownReading, shownAfter } from './readTab';
import type { View } from './Tabs';
import { TroublePane } from './TroublePane';

type State =
  | { readonly is: 'busy' }
  | { readonly is: 'read'; readonly tab: Tab; readonly shown: ShownReading }
  | { readonly is: 'trouble'; readonly why: Trouble };

/** Ends the reading in the page, and closes the popup. */
async function cancel(): Promise<void> {
  const opened = await askActiveTab();
  if (opened) await call(opened.tab, 'pullquote', 'stop');
  close();
}

/** Reads the page below as it opens, and shows what came of it: the text first. */
export function Popup() {
  const [state, setState] = useState<State>({ is: 'busy' });
  const [view, setView] = useState<View>('text');
  const reads = useRef(0);
  const read = useCallback(async (wanted?: Intent, part?: Part) => {
    const mine = ++reads.current;
    setState({ is: 'busy' });
    const opening = mine === 1 ? globalThis.pullquoteOpening : undefined;
    const opened = await (opening?.place ?? askActiveTab());
    if (!opened) return setState({ is: 'trouble', why: 'browser-page' });
    const { tab, intent } = opened;
    // Who comes by the menu or the shortcut wants the quotations.
    if (intent) setView('quotes');
    let shown: ShownReading | null = null;
    for await (const answer of readTab(tab, wanted ?? intent, part, opening?.step)) {
      // A page that answers late must not undo what was asked since.
      if (mine !== reads.current) return;
      const now = shownAfter(shown, answer);
      shown = now.ok ? now.value : null;
      setState(now.ok ? { is: 'read', tab, shown: now.value } : { is: 'trouble', why: now.why });
    }
  }, []);
  useEffect(() => {
    void read();
  }, [read]);
  const onRead = useCallback((intent: Intent, part?: Part) => void read(intent, part), [read]);
  switch (state.is) {
    case 'busy':
      return <Busy key={reads.current} onRead={onRead} onCancel={() => void cancel()} />;
    case 'read':
      return <ReadingPane key={state.shown.id} {...state} view={view} onView={setView} onRead={onRead} />;
    case 'trouble':
      return <TroublePane why={state.why} onRead={onRead} />;
  }
}
