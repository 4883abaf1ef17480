import type { ComponentChildren } from 'preact';
import type { Doubt, Part } from '../../model';
import { DOUBTS, SHOWN_PARTS, useWords } from '../words';
import { PartChoices } from './PartChoices';

interface Props {
  readonly doubts: readonly Doubt[];
  /** Which part of the page is shown: another than the article is named. */
  readonly part?: Part | undefined;
  /** Other parts of the page that can be read instead. */
  readonly others?: readonly Part[] | undefined;
  /** The person wants the page read anew, where that may help. */
  readonly onAgain?: (() => void) | undefined;
  /** The person wants another part of the page. */
  readonly onPart?: ((part: Part) => void) | undefined;
  /** What else the shell offers. */
  readonly children?: ComponentChildren;
}

const NONE: readonly never[] = [];

/** Which part this is and why the text may be incomplete or wrong, quietly, and what else can be read. */
export function DoubtsView({ doubts, part = 'article', others = NONE, onAgain, onPart, children }: Props) {
  const { say, locale } = useWords();
  return (
    <aside class="doubts">
      {part === 'article' ? null : (
        <p lang={locale} dir="auto">
          {say(SHOWN_PARTS[part])}
        </p>
      )}
      {doubts.map(doubt => (
        <p key={doubt} lang={locale} dir="auto">
          {say(DOUBTS[doubt])}
        </p>
      ))}
      {onAgain && doubts.includes('still-loading') ? (
        <button type="button" class="doubts-choice" lang={locale} dir="auto" onClick={onAgain}>
          {say('readAgain')}
        </button>
      ) : null}
      {onPart ? <PartChoices parts={others} onPart={onPart} /> : null}
      {children}
    </aside>
  );
}
