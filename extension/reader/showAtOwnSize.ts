import { rootStyle } from './rootStyle';

/**
 * Has the dialog drawn, and at its own size, where the page's root element is not drawn or is drawn larger or smaller:
 * the dialog lies above everything, but it is a part of the root all the same. `mend` says whether the dialog is drawn
 * then; it may be asked again and again, for the page may go on. `undo` gives the page its root back.
 */
export function showAtOwnSize(dialog: HTMLDialogElement): { mend(): boolean; undo(): void } {
  const root = rootStyle();
  return {
    mend() {
      const zoom = Number.parseFloat(getComputedStyle(document.documentElement).zoom);
      dialog.style.zoom = zoom > 0 && zoom !== 1 ? String(1 / zoom) : '';
      if (dialog.checkVisibility()) return true;
      root.override({ display: 'block', 'content-visibility': 'visible' });
      return dialog.checkVisibility();
    },
    undo: root.undo,
  };
}
