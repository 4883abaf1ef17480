import type { Part, Reading } from '../../src/model';
import { begin, bringLanguages, call, type Tab } from '../messaging/call';
import type { Intent } from '../messaging/intent';
import type { Progress } from '../messaging/progress';
import type { Answer } from '../messaging/result';
import type { Trouble } from '../messaging/trouble';
import { askFor } from './askFor';

/** What the popup shows of its tab. */
export interface ShownReading {
  readonly reading: Reading;
  /** The id under which the page remembers it, for the reader. */
  readonly id: number;
  /** What the person asked for: all of the page, or what they selected in it. */
  readonly scope: 'page' | 'selection';
  /** The quotations are still looked for, or they are there, or why they and the rest of the text are not. */
  readonly rest: 'coming' | 'there' | Trouble;
  /** Of a long text only the beginning is there. */
  readonly cut: boolean;
}

/**
 * Reads the tab's page, for an intent or for none: first the text, then all, or why there is nothing. `begun` is its first
 * step where that has been asked for before.
 */
export async function* readTab(
  tab: Tab,
  intent: Intent | null,
  part: Part = 'article',
  begun: Promise<Answer<Progress> | null> | null = null,
): AsyncGenerator<Answer<ShownReading>, void, undefined> {
  for (let progress = (await begun) ?? (await begin(tab, { ...askFor(intent), part })); ; ) {
    if (!progress.ok) return yield progress;
    const { value } = progress;
    switch (value.is) {
      case 'wanting':
        await bringLanguages(tab, value.codes);
        break;
      case 'unreadable':
        if (intent === 'either' && value.why === 'no-selection') return yield* readTab(tab, 'page');
        return yield { ok: false, why: value.why };
      case 'broken':
        console.error('Pullquote:', value.message);
        return yield { ok: false, why: 'broken' };
      case 'overtaken':
        // By somebody else, for who reads anew in this popup listens to this reading no more.
        return yield { ok: false, why: 'broken' };
      case 'text':
        yield { ok: true, value: shown(value) };
        break;
      case 'complete':
        return yield { ok: true, value: shown(value) };
    }
    progress = await call(tab, 'pullquote', 'next', value.id);
  }
}

/** What is shown when an answer has come after another of the same reading, or after none. */
export function shownAfter(before: ShownReading | null, answer: Answer<ShownReading>): Answer<ShownReading> {
  if (!before) return answer;
  if (!answer.ok) return { ok: true, value: { ...before, rest: answer.why } };
  const { reading } = answer.value;
  // A text that was all there is not drawn again.
  const article = before.cut ? reading.article : before.reading.article;
  return { ok: true, value: { ...answer.value, reading: { ...reading, article } } };
}

function shown(progress: Extract<Progress, { readonly reading: Reading }>): ShownReading {
  const { id, reading } = progress;
  const scope = reading.selection ? 'selection' : 'page';
  return progress.is === 'text'
    ? { reading, id, scope, rest: 'coming', cut: progress.cut }
    : { reading, id, scope, rest: 'there', cut: false };
}
