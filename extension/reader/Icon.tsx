/** Line drawings on a grid of 20, in the colour of the letters around. */
const DRAWINGS = {
  back: 'M8 5 4 9l4 4M4.5 9H12a4 4 0 0 1 0 8h-2',
  close: 'm5 5 10 10m0-10L5 15',
  minus: 'M5 10h10',
  plus: 'M5 10h10M10 5v10',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z',
  quote:
    'M8.6 5.2C5.8 6.4 4.2 8.6 4.2 11.6v3.2h4.4v-4.4H6.2M16.4 5.2c-2.8 1.2-4.4 3.4-4.4 6.4v3.2h4.4v-4.4H14',
  type: 'm2.5 15.5 4.4-11 4.4 11M4.2 11.6h5.4M17.3 15.6V9.4m0 3.6a2.6 2.6 0 1 1-5.2-.2 2.6 2.6 0 0 1 5.2.2Z',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A small drawing that says nothing to a screen reader: the words beside it do. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="tool-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={DRAWINGS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
