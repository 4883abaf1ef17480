import { adoptStyles } from '../dom/adoptStyles';
import { scrollbarStyles } from './importantStyles';

/**
 * The page's own scrollbar beside the reader, in a colour of the reader. To take it away would lay the page out
 * anew, and the page would notice. Where even a colour would do that (a page that draws its scrollbar itself),
 * it stays as it is. `null` gives it back.
 */
export function scrollbarTint(): { tint(color: string | null): void } {
  let undo = () => {};
  return {
    tint: color => {
      undo();
      undo = () => {};
      if (color === null) return;
      const { clientWidth } = document.documentElement;
      undo = adoptStyles(document, scrollbarStyles(color));
      if (document.documentElement.clientWidth !== clientWidth) undo();
    },
  };
}
