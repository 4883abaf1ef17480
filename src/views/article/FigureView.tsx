import type { Figure } from '../../model';
import { Picture } from './Picture';
import { RichText } from './RichText';

export function FigureView({ block }: { readonly block: Figure }) {
  return (
    <figure>
      {block.images.length > 0 ? (
        <div class={block.images.length > 1 ? 'pictures several' : 'pictures'}>
          {block.images.map((image, key) => (
            <Picture key={key} image={image} />
          ))}
        </div>
      ) : null}
      {block.caption || block.credit ? (
        <figcaption>
          {block.caption ? <RichText rich={block.caption} /> : null}
          {block.caption && block.credit ? ' ' : null}
          {block.credit ? (
            <small class="picture-credit">
              <RichText rich={block.credit} />
            </small>
          ) : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
