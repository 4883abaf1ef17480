import { render } from 'preact';
import { WordsContext } from '../../src/views/words';
import { words } from '../i18n/messages';
import { Popup } from './Popup';

document.documentElement.lang = words.locale;
render(
  <WordsContext.Provider value={words}>
    <Popup />
  </WordsContext.Provider>,
  document.body,
);
