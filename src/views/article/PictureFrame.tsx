import type { Image } from '../../model';
import { useWords } from '../words';

interface Props {
  readonly image: Image;
  /** The person wants to see it; left out where nobody may. */
  readonly onShow?: () => void;
}

/** The place of a picture that is not loaded, as large as the picture, with its words and a button that shows it. */
export function PictureFrame({ image: { alt, width, height }, onShow }: Props) {
  const { say } = useWords();
  const isSized = width !== null && height !== null && width > 0 && height > 0;
  return (
    <div
      class={isSized ? 'picture-frame sized' : 'picture-frame'}
      style={isSized ? { '--shape': `${width} / ${height}`, maxWidth: `${width}px` } : undefined}
    >
      {alt ? (
        <span class="picture-alt" dir="auto">
          {alt}
        </span>
      ) : null}
      {onShow ? (
        <button type="button" class="picture-show" onClick={onShow}>
          {say('showPicture')}
        </button>
      ) : null}
    </div>
  );
}
