import { highlightInPage } from '../highlight/inPage';
import { install } from '../messaging/install';
import type { PageApi } from '../messaging/receivers';
import { browserLanguages } from './browserLanguages';
import { recall, remember } from './lastReading';
import { type Running, startReading } from './running';

let running: Running | null = null;

const api: PageApi = {
  begin(ask) {
    running?.stop();
    const address = location.href;
    const mine = startReading(document, ask, browserLanguages.detect);
    running = mine;
    void mine.complete.then(reading => reading && mine === running && remember(mine.id, reading, address));
    return mine.next();
  },
  next: async id => (running?.id === id ? running.next() : { is: 'overtaken' }),
  stop() {
    running?.stop();
    running = null;
  },
  bring: codes => browserLanguages.bring(codes),
  recall: id => recall(id),
  selected: () => getSelection()?.isCollapsed === false,
  highlight: places => highlightInPage(places),
};

install('pullquote', api);
