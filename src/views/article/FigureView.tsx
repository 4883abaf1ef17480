import type { Figure } from '../../model';
import { Picture } from './Picture';
import { RichText } from './RichText';

export function FigureView({ block }: { readonly block: Figure }) {
  return (
    <figure>
      <div class={block.images.length > 1 ? 'pictures several' : 'pictures'}>
        {block.images.map((image, key) => (
          <Picture key={key} image={image} />
        ))}
      </div>
      {block.caption ? (
        <figcaption>
          <RichText rich={block.caption} />
        </figcaption>
      ) : null}
    </figure>
  );
}
