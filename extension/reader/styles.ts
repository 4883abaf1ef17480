import article from '../../src/views/article/article.css';
import blocks from '../../src/views/article/blocks.css';
import folds from '../../src/views/article/folds.css';
import marks from '../../src/views/article/marks.css';
import leftOut from '../../src/views/leftOut/leftOut.css';
import quotes from '../../src/views/quotes/quotes.css';
import theme from '../../src/views/theme.css';
import controls from './controls.css';
import look from './look.css';
import panel from './panel.css';
import print from './print.css';
import reader from './reader.css';

/** Everything the reader looks like, for its shadow root. */
export const STYLES = [
  theme,
  article,
  blocks,
  folds,
  marks,
  leftOut,
  quotes,
  reader,
  controls,
  look,
  panel,
  print,
].join('\n');
