import { show } from '../highlight/inPage';
import type { PageApi } from '../messaging/call';
import { browserLanguages } from './browserLanguages';
import { keep, kept } from './lastReading';
import { readPage } from './readPage';

const api: PageApi = {
  read: async ask => keep(await readPage(document, ask, browserLanguages)),
  kept: id => kept(id),
  selected: () => getSelection()?.isCollapsed === false,
  show: places => show(places),
};

globalThis.pullquote ??= api;
