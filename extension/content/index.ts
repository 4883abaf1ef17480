import { highlightInPage } from '../highlight/inPage';
import type { PageApi } from '../messaging/receivers';
import { browserLanguages } from './browserLanguages';
import { recall, remember } from './lastReading';
import { readPage } from './readPage';

const api: PageApi = {
  read: async ask => remember(await readPage(document, ask, browserLanguages)),
  recall: id => recall(id),
  selected: () => getSelection()?.isCollapsed === false,
  highlight: places => highlightInPage(places),
};

globalThis.pullquote ??= api;
