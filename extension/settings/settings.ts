/** How a person wants to read. */
export interface Settings {
  /** `auto` is as the system says. */
  readonly theme: Theme;
  /** In per cent of the reader's own size, in steps of `SIZE.step`. */
  readonly size: number;
  readonly width: Width;
  readonly font: Font;
  readonly spacing: Spacing;
  /** Whether the popup shows pictures before it is asked to. */
  readonly popupPictures: boolean;
}

export const THEMES = ['auto', 'light', 'sepia', 'dark'] as const;
export const WIDTHS = ['narrow', 'normal', 'wide'] as const;
export const FONTS = ['serif', 'sans'] as const;
export const SPACINGS = ['tight', 'normal', 'airy'] as const;
export const SIZE = { least: 70, most: 200, step: 10 } as const;

export type Theme = (typeof THEMES)[number];
export type Width = (typeof WIDTHS)[number];
export type Font = (typeof FONTS)[number];
export type Spacing = (typeof SPACINGS)[number];

export const DEFAULTS: Settings = {
  theme: 'auto',
  size: 100,
  width: 'normal',
  font: 'serif',
  spacing: 'normal',
  popupPictures: true,
};

/** Makes settings of whatever was stored: what is missing or wrong becomes the default. */
export function validSettings(stored: unknown): Settings {
  const value = (name: keyof Settings): unknown =>
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined;
  return {
    theme: oneOf(THEMES, value('theme'), DEFAULTS.theme),
    size: validSize(value('size')),
    width: oneOf(WIDTHS, value('width'), DEFAULTS.width),
    font: oneOf(FONTS, value('font'), DEFAULTS.font),
    spacing: oneOf(SPACINGS, value('spacing'), DEFAULTS.spacing),
    popupPictures: value('popupPictures') !== false,
  };
}

function oneOf<T>(choices: readonly T[], value: unknown, otherwise: T): T {
  return choices.find(choice => choice === value) ?? otherwise;
}

function validSize(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULTS.size;
  const steps = Math.round(value / SIZE.step) * SIZE.step;
  return Math.min(SIZE.most, Math.max(SIZE.least, steps));
}
