import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadSettings, storeSettings } from '../settings/storage';

/**
 * What the person has chosen. Asked for as the popup opens, so that it is there when the page has been read; each further
 * reading in the same popup goes by the last choice.
 */
let chosen = loadSettings().then(({ popupPictures }) => popupPictures);

/** Whether pictures are shown before they are asked for, and how to change it. Until that is known none is. */
export function usePictures(): readonly [boolean, (pictures: boolean) => void] {
  const [pictures, setPictures] = useState(false);
  useEffect(() => {
    void chosen.then(setPictures);
  }, []);
  const change = useCallback((popupPictures: boolean) => {
    setPictures(popupPictures);
    chosen = Promise.resolve(popupPictures);
    void loadSettings().then(settings => storeSettings({ ...settings, popupPictures }));
  }, []);
  return [pictures, change];
}
