import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Settings, validSettings } from '../settings/settings';
import { onSettings, storeSettings } from '../settings/storage';

/** How the text looks, and whether it will be so the next time. */
interface Look {
  readonly settings: Settings;
  /** The last change is stored, or on its way there. */
  readonly stored: boolean;
  change(change: Partial<Settings>): void;
}

/** Puts the settings on the dialog around, follows them from other tabs, and stores a change. */
export function useLook(inside: RefObject<HTMLElement | null>, before: Settings, onLook: () => void): Look {
  const [settings, setSettings] = useState(before);
  const [stored, setStored] = useState(true);
  const latest = useRef(before);
  const storing = useRef(0);
  const show = useCallback((next: Settings) => {
    latest.current = next;
    setSettings(next);
  }, []);
  useEffect(
    // While a change of ours is on its way, what comes back is older than what is shown.
    () => onSettings(next => storing.current === 0 && show(next)),
    [show],
  );
  useLayoutEffect(() => {
    const dialog = inside.current?.closest('dialog');
    if (!dialog) return;
    const { theme, size, width, font, spacing } = settings;
    Object.assign(dialog.dataset, { theme, width, font, spacing });
    dialog.style.setProperty('--text-size', String(size / 100));
    onLook();
  }, [inside, settings, onLook]);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', onLook);
    return () => dark.removeEventListener('change', onLook);
  }, [onLook]);
  const change = useCallback(
    (change: Partial<Settings>) => {
      show(validSettings({ ...latest.current, ...change }));
      storing.current += 1;
      void storeSettings(latest.current).then(done => {
        storing.current -= 1;
        setStored(done);
      });
    },
    [show],
  );
  return { settings, stored, change };
}
