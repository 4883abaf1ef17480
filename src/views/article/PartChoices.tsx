import type { Part } from '../../model';
import { PARTS, useWords } from '../words';

interface Props {
  readonly parts: readonly Part[];
  readonly onPart: (part: Part) => void;
}

/** A quiet button for each part of the page that can be read instead of what is shown. */
export function PartChoices({ parts, onPart }: Props) {
  const { say, locale } = useWords();
  return parts.map(part => (
    <button
      key={part}
      type="button"
      class="doubts-choice"
      data-part={part}
      lang={locale}
      dir="auto"
      onClick={() => onPart(part)}
    >
      {say(PARTS[part])}
    </button>
  ));
}
