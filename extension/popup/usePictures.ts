import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadSettings, storeSettings } from '../settings/storage';

/** Asked for as the popup opens, so that it is there when the page has been read. */
const stored = loadSettings();

/** Whether pictures are shown before they are asked for, and how to change it. Until that is known none is. */
export function usePictures(): readonly [boolean, (pictures: boolean) => void] {
  const [pictures, setPictures] = useState(false);
  useEffect(() => {
    void stored.then(({ popupPictures }) => setPictures(popupPictures));
  }, []);
  const change = useCallback((popupPictures: boolean) => {
    setPictures(popupPictures);
    void loadSettings().then(settings => storeSettings({ ...settings, popupPictures }));
  }, []);
  return [pictures, change];
}
