import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../src/model';
import { QuotesView } from '../../src/views/QuotesView';
import { touched } from '../../src/views/quotes/touched';
import { t } from '../i18n/messages';
import { Icon } from './Icon';

interface Props {
  readonly reading: Reading;
  readonly current: number | null;
  readonly onShow: (quote: number) => void;
  readonly onClose: () => void;
}

/** The quotations beside the text: all of them, or those of what was selected. */
export function QuotesPanel({ reading, current, onShow, onClose }: Props) {
  const { article, quotes, selection } = reading;
  const [all, setAll] = useState(false);
  const listed = useMemo(
    () => (selection && !all ? touched(quotes, selection) : undefined),
    [quotes, selection, all],
  );
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current !== null)
      panel.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const [refused, setRefused] = useState(false);
  const copy = useCallback(async (text: string) => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setRefused(!copied);
    return copied;
  }, []);
  return (
    <aside ref={panel} id="quotes-panel" class="panel scrolls" aria-label={t('tabQuotes')}>
      <div class="panel-head">
        <h2>{t('tabQuotes')}</h2>
        <button
          type="button"
          class="tool"
          title={t('panelClose')}
          aria-label={t('panelClose')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {listed ? (
        <p class="panel-note">
          <span>{t(listed.length > 0 ? 'fromSelection' : 'fromSelectionNone')}</span>
          <button type="button" class="plain" onClick={() => setAll(true)}>
            {t('wholePage')}
          </button>
        </p>
      ) : null}
      <p class="panel-note" role="status" hidden={!refused}>
        {refused ? t('copyRefused') : null}
      </p>
      {listed && listed.length === 0 ? null : (
        <QuotesView
          article={article}
          quotes={quotes}
          current={current}
          whole={current !== null}
          onShow={onShow}
          copy={copy}
          {...(listed ? { listed } : {})}
        />
      )}
    </aside>
  );
}
