import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { selectors } from '../../src/link/selectors';
import type { Part } from '../../src/model';
import { ArticleView } from '../../src/views/ArticleView';
import { isSure } from '../../src/views/article/isSure';
import { QuotesView } from '../../src/views/QuotesView';
import { Icon } from '../../src/views/quotes/Icon';
import { touched } from '../../src/views/quotes/touched';
import { painted } from '../dom/painted';
import { highlightInTab } from '../highlight/inTab';
import { counted, t } from '../i18n/messages';
import type { Tab } from '../messaging/call';
import type { Intent } from '../messaging/intent';
import type { Trouble } from '../messaging/trouble';
import { Footer } from './Footer';
import { Notes, RestMissing } from './Notes';
import { copy, NoticeView, troubleNotice, useNotice } from './notice';
import type { ShownReading } from './readTab';
import { Panel, Tabs, type View } from './Tabs';
import { useCards } from './useCards';
import { usePictures } from './usePictures';
import { useReader } from './useReader';

interface Props {
  readonly tab: Tab;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly shown: ShownReading;
  readonly onRead: (intent: Intent, part?: Part) => void;
}

const NONE: readonly never[] = [];

/** A reading: its text and its quotations, and what can be done with them. */
export function ReadingPane({ tab, view, onView, shown, onRead }: Props) {
  const { reading, scope, rest, cut } = shown;
  const { article, quotes, doubts, part, others, selection } = reading;
  const pane = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const [notice, notify] = useNotice();
  const [pictures, setPictures] = usePictures();
  const listed = useMemo(
    () => (selection ? touched(quotes, selection) : quotes.map((_, number) => number)),
    [quotes, selection],
  );
  useEffect(() => {
    if (rest !== 'there') return;
    // For who listens: the reading is there, and what it holds.
    const title = article.title ?? t('untitled');
    notify({ says: `${title}. ${counted('quotes', listed.length)}`, is: 'seen elsewhere' });
  }, [article, listed, notify, rest]);
  useLayoutEffect(() => {
    // For who measures how long a click takes, in the developer tools or by `npm run bench:speed`.
    void painted().then(() => performance.mark(rest === 'coming' ? 'first text' : 'complete'));
  }, [rest]);
  const [toCard, isCardWanted] = useCards(pane, onView);
  const copyText = useCallback((text: string) => copy(text, notify), [notify]);
  // What is in doubt is told above both views; the text's end offers the rest.
  const atEnd = isSure(part, doubts) ? others : NONE;
  const show = useCallback(
    async (number: number) => {
      setCurrent(number);
      const result = await highlightInTab(tab, selectors(article, quotes[number]?.places ?? []));
      notify(result.ok ? { says: t('placeShown'), is: 'good' } : troubleNotice(result.why));
    },
    [tab, article, quotes, notify],
  );
  const onTrouble = useCallback((why: Trouble) => notify(troubleNotice(why)), [notify]);
  const [toReader, waiting] = useReader(tab, shown, onTrouble);
  const labels = {
    text: t('tabText'),
    quotes: (
      <>
        {t('tabQuotes')} <span class="tab-count">{rest === 'there' ? listed.length : '…'}</span>
      </>
    ),
  };
  return (
    <main class="popup reading" ref={pane} aria-busy={rest === 'coming'}>
      <header class="head">
        <Tabs view={view} onView={onView} labels={labels} />
        <button
          type="button"
          class="to-reader"
          title={t('openReader')}
          aria-busy={waiting}
          onClick={toReader}
        >
          <Icon name="book" />
          <span>{t('reader')}</span>
        </button>
      </header>
      {rest === 'coming' || rest === 'there' ? null : (
        <RestMissing why={rest} cut={cut} onAgain={() => onRead('page', part)} />
      )}
      <Notes
        doubts={doubts}
        part={part}
        others={others}
        scope={scope}
        number={rest === 'there' ? listed.length : null}
        onRead={onRead}
      />
      <Panel of="text" view={view}>
        <ArticleView
          article={article}
          quotes={quotes}
          compact
          current={current}
          linkTarget="_blank"
          pictures={pictures ?? false}
          onQuote={toCard}
          others={atEnd}
          onPart={wanted => onRead('page', wanted)}
        />
      </Panel>
      <Panel of="quotes" view={view}>
        {rest === 'coming' ? (
          <p class="quotes-coming" role="status">
            {t('quotesComing')}
          </p>
        ) : rest !== 'there' || (scope === 'selection' && listed.length === 0) ? null : (
          <QuotesView
            article={article}
            quotes={quotes}
            listed={listed}
            current={current}
            whole={isCardWanted}
            onShow={show}
            copy={copyText}
          />
        )}
      </Panel>
      <Footer
        reading={reading}
        listed={listed}
        view={view}
        copy={copyText}
        ready={!cut}
        pictures={pictures}
        onPictures={setPictures}
      />
      <NoticeView notice={notice} />
    </main>
  );
}
