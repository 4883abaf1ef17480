import type { PageApi } from '../page';
import { browserLanguages } from './browserLanguages';
import { readPage } from './readPage';
import { show } from './show';

const api: PageApi = {
  read: ask => readPage(document, ask, browserLanguages),
  selected: () => getSelection()?.isCollapsed === false,
  show: places => show(places),
};

globalThis.pullquote ??= api;
