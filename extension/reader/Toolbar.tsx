import { counted, t } from '../i18n/messages';
import { Icon } from './Icon';

interface Props {
  readonly title: string | null;
  /** Whether there is a text. */
  readonly readable: boolean;
  /** How many quotations there are; null where that is not known. */
  readonly quotes: number | null;
  readonly panel: 'quotes' | 'look' | null;
  /** The text is being read on: the bar stays out of the way until it is wanted. */
  readonly away: boolean;
  readonly onPanel: (panel: 'quotes' | 'look') => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** The reader's controls, a slim bar on top. */
export function Toolbar({ title, readable, quotes, panel, away, onPanel, onPrint, onClose }: Props) {
  return (
    <header class={away ? 'bar away' : 'bar'}>
      <p class="bar-title" aria-hidden="true">
        {title}
      </p>
      <div class="bar-tools">
        {quotes === null ? null : (
          <button
            type="button"
            class="tool"
            aria-expanded={panel === 'quotes'}
            aria-controls="quotes-panel"
            onClick={() => onPanel('quotes')}
          >
            <Icon name="quote" />
            <span>{counted('quotes', quotes)}</span>
          </button>
        )}
        <button
          type="button"
          class="tool"
          aria-expanded={panel === 'look'}
          aria-controls="look-panel"
          title={t('readerLook')}
          aria-label={t('readerLook')}
          onClick={() => onPanel('look')}
        >
          <Icon name="type" />
        </button>
        {readable ? (
          <button
            type="button"
            class="tool"
            title={t('readerPrint')}
            aria-label={t('readerPrint')}
            onClick={onPrint}
          >
            <Icon name="print" />
          </button>
        ) : null}
        <button
          type="button"
          class="tool"
          title={t('readerCloseKey')}
          aria-label={t('readerClose')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
    </header>
  );
}
