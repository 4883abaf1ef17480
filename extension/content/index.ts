import { show } from '../highlight/show';
import type { PageApi } from '../messaging/page';
import { browserLanguages } from './browserLanguages';
import { keep, kept } from './kept';
import { readPage } from './readPage';

const api: PageApi = {
  read: async ask => keep(await readPage(document, ask, browserLanguages)),
  kept: id => kept(id),
  selected: () => getSelection()?.isCollapsed === false,
  show: places => show(places),
};

globalThis.pullquote ??= api;
