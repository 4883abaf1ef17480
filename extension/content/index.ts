import { read } from '../../src/read';
import type { PageApi } from '../page';
import { show } from './show';

const api: PageApi = {
  read: ask => read(document, ask),
  selected: () => getSelection()?.isCollapsed === false,
  show: places => show(places),
};

globalThis.pullquote ??= api;
