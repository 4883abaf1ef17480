import type { Code } from '../../model';
import { useWords } from '../words';
import { RichText } from './RichText';
import { Wide } from './Wide';

export function CodeView({ block }: { readonly block: Code }) {
  const { say } = useWords();
  return (
    <Wide label={block.language ?? say('code')}>
      <pre dir="ltr" data-language={block.language ?? undefined}>
        <code>
          <RichText rich={block.text} />
        </code>
      </pre>
    </Wide>
  );
}
