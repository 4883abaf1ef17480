import { useMemo, useState } from 'preact/hooks';
import type { Reading } from '../../src/model';
import { quotesCopy } from '../../src/views/copies';
import { LeftOutView } from '../../src/views/LeftOutView';
import { leftOutOf, piecesOutside } from '../../src/views/leftOut/leftOut';
import { type Copy, CopyButton } from '../../src/views/quotes/CopyButton';
import { Icon } from '../../src/views/quotes/Icon';
import { textCopy } from '../../src/views/textCopy';
import { counted, t, words } from '../i18n/messages';
import type { View } from './Tabs';

interface Props {
  readonly reading: Reading;
  readonly listed: readonly number[];
  readonly view: View;
  readonly copy: Copy;
  /** Whether all of the text is there: before that, nothing of it is counted or copied. */
  readonly ready: boolean;
  /** Whether the popup shows pictures before it is asked to; null until that is known. */
  readonly pictures: boolean | null;
  readonly onPictures: (pictures: boolean) => void;
}

/** What was left out, on demand, whether pictures are loaded, and the copy of all that the view shows. */
export function Footer({ reading, listed, view, copy, ready, pictures, onPictures }: Props) {
  const { article, quotes, outside } = reading;
  const [open, setOpen] = useState(false);
  const number = useMemo(() => leftOutOf(article).length + piecesOutside(outside), [article, outside]);
  const listedQuotes = () => listed.flatMap(each => quotes[each] ?? []);
  return (
    <footer class="foot">
      <section id="left-out" class="left-out-pane" hidden={!open} aria-label={t('leftOutTitle')}>
        {open ? <LeftOutView article={article} outside={outside} /> : null}
      </section>
      <div class="foot-bar">
        {ready ? null : <p class="foot-says">{t('restComing')}</p>}
        {!ready ? null : number > 0 ? (
          <button
            type="button"
            class="quiet left-out-toggle"
            aria-expanded={open}
            aria-controls="left-out"
            onClick={() => setOpen(!open)}
          >
            <span>{counted('leftOutPieces', number)}</span>
            <Icon name="chevron" />
          </button>
        ) : (
          <p class="foot-says">{t('leftOutNothing')}</p>
        )}
        <span class="spring" />
        {view === 'text' ? (
          <button
            type="button"
            class="quiet pictures-toggle"
            aria-label={t('noPictures')}
            title={t('noPictures')}
            aria-pressed={pictures === false}
            disabled={pictures === null}
            onClick={() => onPictures(!pictures)}
          >
            <Icon name={pictures === false ? 'noPicture' : 'picture'} />
          </button>
        ) : null}
        {!ready ? null : view === 'text' ? (
          <CopyButton key="text" class="main" copy={copy} text={() => textCopy(article, words)}>
            {t('copyText')}
          </CopyButton>
        ) : listed.length > 0 ? (
          <CopyButton
            key="quotes"
            class="main"
            copy={copy}
            text={() => quotesCopy(listedQuotes(), article, words)}
          >
            {t('copyQuotes')}
          </CopyButton>
        ) : null}
      </div>
    </footer>
  );
}
