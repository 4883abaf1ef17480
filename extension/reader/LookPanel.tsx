import { type Key, t, words } from '../i18n/messages';
import { FONTS, type Settings, SIZE, SPACINGS, THEMES, WIDTHS } from '../settings/settings';
import { Choice } from './Choice';
import { Icon } from './Icon';

interface Props {
  readonly settings: Settings;
  /** The browser stored the last change, or is about to. */
  readonly stored: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
}

const NAMES = {
  auto: 'lookAuto',
  light: 'lookLight',
  sepia: 'lookSepia',
  dark: 'lookDark',
  narrow: 'lookNarrow',
  normal: 'lookNormal',
  wide: 'lookWide',
  serif: 'lookSerif',
  sans: 'lookSans',
  tight: 'lookTight',
  airy: 'lookAiry',
} as const satisfies Record<string, Key>;

const named = (choice: keyof typeof NAMES) => t(NAMES[choice]);

/** How the text looks. Each choice shows at once and is remembered. */
export function LookPanel({ settings, stored, onChange }: Props) {
  const { theme, size, width, font, spacing } = settings;
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(size / 100);
  return (
    <section id="look-panel" class="look" aria-label={t('readerLook')}>
      <Choice
        look="themes"
        legend={t('lookTheme')}
        choices={THEMES}
        value={theme}
        name={named}
        onChoose={theme => onChange({ theme })}
      />
      <fieldset class="choice">
        <legend>{t('lookSize')}</legend>
        <div class="sizes">
          <button
            type="button"
            aria-label={t('lookSmaller')}
            aria-disabled={size <= SIZE.least}
            onClick={() => onChange({ size: size - SIZE.step })}
          >
            <Icon name="minus" />
          </button>
          <output aria-live="polite">{percent}</output>
          <button
            type="button"
            aria-label={t('lookLarger')}
            aria-disabled={size >= SIZE.most}
            onClick={() => onChange({ size: size + SIZE.step })}
          >
            <Icon name="plus" />
          </button>
        </div>
      </fieldset>
      <Choice
        legend={t('lookFont')}
        choices={FONTS}
        value={font}
        name={named}
        onChoose={font => onChange({ font })}
      />
      <Choice
        legend={t('lookWidth')}
        choices={WIDTHS}
        value={width}
        name={named}
        onChoose={width => onChange({ width })}
      />
      <Choice
        legend={t('lookSpacing')}
        choices={SPACINGS}
        value={spacing}
        name={named}
        onChoose={spacing => onChange({ spacing })}
      />
      <p class="not-stored" role="status">
        {stored ? null : t('lookNotStored')}
      </p>
    </section>
  );
}
