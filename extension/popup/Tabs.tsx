import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../i18n/messages';

/** The two views of a reading. */
export type View = 'text' | 'quotes';

interface Props {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly labels: Readonly<Record<View, ComponentChildren>>;
}

const VIEWS = ['text', 'quotes'] as const;

/** Tabs as the ARIA Authoring Practices have them: one stop for the Tab key, the arrows between them. */
export function Tabs({ view, onView, labels }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const choose = (next: View) => {
    onView(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  const steer = (event: KeyboardEvent) => {
    const at = VIEWS.indexOf(view);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    const next = step === undefined ? undefined : VIEWS.at(step % VIEWS.length);
    if (!next) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('views')} ref={list} onKeyDown={steer}>
      {VIEWS.map(each => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-controls={`panel-${each}`}
          aria-selected={view === each}
          tabIndex={view === each ? 0 : -1}
          onClick={() => onView(each)}
        >
          {labels[each]}
        </button>
      ))}
    </div>
  );
}

/** A panel scrolls and starts with text: the keyboard must be able to stop there (ARIA APG, tabs). */
const STOP = { tabIndex: 0 };

interface PanelProps {
  readonly of: View;
  readonly view: View;
  readonly children: ComponentChildren;
}

/** What belongs to a tab. It keeps its scroll position while the other one is shown. */
export function Panel({ of, view, children }: PanelProps) {
  return (
    <div
      class="panel"
      role="tabpanel"
      id={`panel-${of}`}
      aria-labelledby={`tab-${of}`}
      hidden={view !== of}
      {...STOP}
    >
      {children}
    </div>
  );
}
