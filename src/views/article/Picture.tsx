import { useState } from 'preact/hooks';
import type { Image } from '../../model';
import { useWords } from '../words';
import { PictureFrame } from './PictureFrame';
import { useScene } from './scene';

interface Props {
  readonly image: Image;
  /** It stands on top of the article and is seen at once. */
  readonly soon?: boolean;
}

/**
 * A picture, or a quiet line in its place where it does not load. What the page itself has not drawn is a frame with its
 * words, and waits there for a click: whoever serves a picture learns who reads.
 */
export function Picture({ image, soon = false }: Props) {
  const { say } = useWords();
  const { pictures } = useScene();
  const [missing, setMissing] = useState(false);
  const [asked, setAsked] = useState(false);
  if (image.loads === 'never') return image.alt ? <PictureFrame image={image} /> : null;
  if (missing) {
    return (
      <div class="picture-missing" role="img" aria-label={image.alt || say('pictureMissing')}>
        <span>{say('pictureMissing')}</span>
        {image.alt ? (
          <span class="picture-alt" dir="auto">
            {image.alt}
          </span>
        ) : null}
      </div>
    );
  }
  if (!asked && !(pictures && image.loads === 'at-once'))
    return <PictureFrame image={image} onShow={() => setAsked(true)} />;
  return (
    <img
      src={image.url}
      alt={image.alt}
      width={image.width ?? undefined}
      height={image.height ?? undefined}
      loading={soon || asked ? 'eager' : 'lazy'}
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setMissing(true)}
    />
  );
}
