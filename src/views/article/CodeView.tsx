import type { Code } from '../../model';
import { useWords } from '../words';
import { RichText } from './RichText';
import { Wide } from './Wide';

export function CodeView({ block }: { readonly block: Code }) {
  const { say } = useWords();
  return (
    <Wide label={block.title ?? block.language ?? say('code')}>
      {block.title === null ? null : <p class="code-title">{block.title}</p>}
      <pre dir="ltr" data-language={block.language ?? undefined}>
        <code>
          <RichText rich={block.text} />
        </code>
      </pre>
    </Wide>
  );
}
