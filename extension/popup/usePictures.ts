import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings';
import { loadSettings, storeSettings } from '../settings/storage';

/**
 * What the person has chosen. Asked for as the popup opens, so that it is there when the page has been read; each further
 * reading in the same popup goes by the last choice.
 */
let chosen = loadSettings();

/**
 * Whether pictures are shown before they are asked for, and how to change it. Null until that is known: none is shown, and
 * there is nothing to change. A change is on its way to the storage when the call returns.
 */
export function usePictures(): readonly [boolean | null, (pictures: boolean) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void chosen.then(setSettings);
  }, []);
  const change = useCallback(
    (popupPictures: boolean) => {
      if (!settings) return;
      const changed = { ...settings, popupPictures };
      setSettings(changed);
      chosen = Promise.resolve(changed);
      void storeSettings(changed);
    },
    [settings],
  );
  return [settings?.popupPictures ?? null, change];
}
