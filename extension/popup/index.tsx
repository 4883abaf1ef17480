import { render } from 'preact';
import { Boundary } from '../../src/views/Boundary';
import { WordsContext } from '../../src/views/words';
import { words } from '../i18n/messages';
import { Popup } from './Popup';
import { TroublePane } from './TroublePane';

document.documentElement.lang = words.locale;
render(
  <WordsContext.Provider value={words}>
    <Boundary otherwise={again => <TroublePane why="broken" onRead={again} />}>
      <Popup />
    </Boundary>
  </WordsContext.Provider>,
  document.body,
);
