import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Part } from '../../src/model';
import { ArticleView } from '../../src/views/ArticleView';
import { t, troubleText } from '../i18n/messages';
import type { ReaderOptions } from '../messaging/receivers';
import type { Settings } from '../settings/settings';
import { Icon } from './Icon';
import { keepFocus } from './keepFocus';
import { LookPanel } from './LookPanel';
import { QuotesPanel } from './QuotesPanel';
import type { ReadingResult } from './requestReading';
import { SpeakerNote } from './SpeakerNote';
import { StatusView } from './StatusView';
import { Toolbar } from './Toolbar';
import { useJump } from './useJump';
import { useLook } from './useLook';
import { usePointedQuote } from './usePointedQuote';
import { useScrollDirection } from './useScrollDirection';

/** What the view is asked when somebody wants back. */
export interface Dismissible {
  /** Closes what lies open in the reader, if anything does, and says whether it did. */
  dismiss: () => boolean;
}

interface Props {
  readonly settings: Settings;
  /** Null while the page is read. */
  readonly result: ReadingResult | null;
  readonly options: ReaderOptions;
  readonly handle: Dismissible;
  /** The look changed: the paper may have another colour. */
  readonly onLook: () => void;
  readonly onClose: () => void;
  /** The person wants the page read anew. */
  readonly onAgain: (part?: Part) => void;
  readonly onOriginal: () => void;
}

/** The panel lies over the text here; see panel.css. */
const NARROW = '(max-width: 62em)';

type Panel = 'quotes' | 'look' | null;

/** The reader: the article, its controls, and the panels that open beside it. */
export function ReaderView({
  settings,
  result,
  options,
  handle,
  onLook,
  onClose,
  onAgain,
  onOriginal,
}: Props) {
  const [panel, setPanel] = useState<Panel>(options.panel ?? null);
  const scroller = useRef<HTMLElement>(null);
  const look = useLook(scroller, settings, onLook);
  const [pointed, release] = usePointedQuote(scroller);
  const jump = useJump(scroller);
  const direction = useScrollDirection(scroller);

  handle.dismiss = () => {
    if (release()) return true;
    if (panel === null) return false;
    setPanel(null);
    return true;
  };

  const toggle = (wanted: 'quotes' | 'look') => {
    // The note of what was pointed at is done with, and must not take the Escape that is meant for the panel.
    release();
    setPanel(panel === wanted ? null : wanted);
  };
  const onQuote = useCallback(
    (quote: number) => {
      jump.choose(quote);
      setPanel('quotes');
    },
    [jump.choose],
  );
  const onShow = useCallback(
    (quote: number) => {
      jump.show(quote);
      if (matchMedia(NARROW).matches) setPanel(null);
    },
    [jump.show],
  );
  useEffect(() => setPanel(options.panel ?? null), [options]);
  useEffect(() => keepFocus(scroller.current), [panel]);

  const reading = result?.ok ? result.reading : null;
  const rest = result?.ok ? result.rest : 'coming';
  const quote = pointed && reading?.quotes[pointed.quote];
  return (
    <>
      <Toolbar
        title={direction === 'top' ? null : (reading?.article.title ?? null)}
        readable={reading !== null}
        quotes={reading && rest === 'there' ? reading.quotes.length : null}
        panel={panel}
        away={direction === 'down' && panel === null}
        onPanel={toggle}
        onPrint={() => print()}
        onClose={onClose}
      />
      {panel === 'look' ? (
        <LookPanel settings={look.settings} stored={look.stored} onChange={look.change} />
      ) : null}
      {panel === 'quotes' && reading && rest !== 'coming' ? (
        <QuotesPanel
          reading={reading}
          current={jump.current}
          onShow={onShow}
          onClose={() => setPanel(null)}
        />
      ) : null}
      <main ref={scroller} class="page scrolls" tabIndex={-1} aria-busy={result === null}>
        <div class="column">
          {rest === 'coming' || rest === 'there' ? null : (
            <p class="rest-missing" role="alert">
              {t(result?.ok && result.cut ? 'restMissing' : 'quotesMissing')} {troubleText(rest).says}
            </p>
          )}
          {reading ? (
            <ArticleView
              article={reading.article}
              quotes={reading.quotes}
              doubts={reading.doubts}
              part={reading.part}
              others={reading.others}
              outside={reading.outside}
              onPart={onAgain}
              current={jump.current}
              onQuote={onQuote}
              onAgain={() => onAgain()}
              onOriginal={onOriginal}
            />
          ) : (
            <StatusView why={result && !result.ok ? result.why : null} onAgain={onAgain} onClose={onClose} />
          )}
        </div>
        {pointed && quote ? <SpeakerNote quote={quote} at={pointed} /> : null}
      </main>
      {jump.canReturn ? (
        <button type="button" class="return" onClick={jump.goBack}>
          <Icon name="back" />
          <span>{t('readerReturn')}</span>
        </button>
      ) : null}
    </>
  );
}
