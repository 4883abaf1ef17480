import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeSettings, onSettings } from '../settings';
import { type Settings, settled } from '../settled';

/** Puts the settings on the dialog around, follows them from other tabs, and stores a change. */
export function useLook(
  inside: RefObject<HTMLElement | null>,
  stored: Settings,
  onLook: () => void,
): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(stored);
  const storing = useRef(0);
  useEffect(
    // While a change of ours is on its way, what comes back is older than what is shown.
    () => onSettings(settings => storing.current === 0 && setSettings(settings)),
    [],
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
  const change = useCallback((change: Partial<Settings>) => {
    setSettings(before => settled({ ...before, ...change }));
    storing.current += 1;
    void changeSettings(change).then(() => {
      storing.current -= 1;
    });
  }, []);
  return [settings, change];
}
