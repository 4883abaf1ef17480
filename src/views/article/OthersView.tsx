import type { Part } from '../../model';
import { useWords } from '../words';
import { PartChoices } from './PartChoices';

interface Props {
  /** Other parts of the page that can be read instead. */
  readonly others: readonly Part[];
  /** The person wants another part of the page. */
  readonly onPart: (part: Part) => void;
}

/** One line at the end of an article that nothing speaks against: what else can be read. */
export function OthersView({ others, onPart }: Props) {
  const { say, locale } = useWords();
  if (others.length === 0) return null;
  return (
    <aside class="others" lang={locale} dir="auto">
      <span class="others-ask">{say('somethingMissing')}</span> <PartChoices parts={others} onPart={onPart} />
    </aside>
  );
}
