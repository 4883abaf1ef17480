import { useState } from 'preact/hooks';
import type { Image } from '../../model';
import { useWords } from '../words';

interface Props {
  readonly image: Image;
  /** It stands on top of the article and is seen at once. */
  readonly soon?: boolean;
}

/** A picture, or a quiet line in its place where it does not load. */
export function Picture({ image, soon = false }: Props) {
  const { say } = useWords();
  const [missing, setMissing] = useState(false);
  if (missing) {
    return (
      <div class="picture-missing" role="img" aria-label={image.alt || say('pictureMissing')}>
        <span>{say('pictureMissing')}</span>
        {image.alt ? <span class="picture-alt">{image.alt}</span> : null}
      </div>
    );
  }
  return (
    <img
      src={image.url}
      alt={image.alt}
      width={image.width ?? undefined}
      height={image.height ?? undefined}
      loading={soon ? 'eager' : 'lazy'}
      decoding="async"
      onError={() => setMissing(true)}
    />
  );
}
