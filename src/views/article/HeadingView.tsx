import type { Heading } from '../../model';
import { RichText } from './RichText';

/** A heading of the text. The article's title alone is of the first level. */
export function HeadingView({ block }: { readonly block: Heading }) {
  const Level = LEVELS[block.level];
  return (
    <Level lang={block.lang} dir={block.dir}>
      <RichText rich={block.text} />
    </Level>
  );
}

const LEVELS = { 1: 'h2', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;
