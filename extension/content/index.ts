import { read } from '../../src/read';
import { withSelection } from '../../src/text/touched';
import type { PageApi } from '../page';
import { show } from './show';

const api: PageApi = {
  read: ask => {
    const outcome = read(document, ask);
    return outcome.ok ? { ok: true, reading: withSelection(outcome.reading) } : outcome;
  },
  selected: () => getSelection()?.isCollapsed === false,
  show: places => show(places),
};

globalThis.pullquote ??= api;
