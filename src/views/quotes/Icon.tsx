/** Line drawings on a grid of 16, in the colour of the letters around. */
const DRAWINGS = {
  book: 'M8 4.2C6.6 3.1 4.6 2.8 2 3v9.4c2.6-.2 4.6.1 6 1.2 1.4-1.1 3.4-1.4 6-1.2V3c-2.6-.2-4.6.1-6 1.2Zm0 0v9.2',
  check: 'm3 8.6 3.2 3.2L13 4.6',
  chevron: 'm4.5 6.2 3.5 3.6 3.5-3.6',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.6 5.6h7.2v8H5.6zM10.4 5.6V2.4H3.2v8h2.4',
  lines: 'M2.5 4h11M2.5 8h11M2.5 12h6.5',
  noPicture: 'M2.5 3.4h11v9.2h-11ZM2.5 10.4l3-3 2.6 2.6M14 2 2 14',
  picture: 'M2.5 3.4h11v9.2h-11ZM2.5 10.6l3-3.1 2.9 2.9 2-1.8 3.1 2.6M10.4 6.2v.1',
  warning: 'M8 2.4 14.2 13H1.8ZM8 6.4v3.2M8 11.2v.4',
} as const;

/** A small drawing that says nothing to a screen reader: the words beside it do. */
export function Icon({ name }: { readonly name: keyof typeof DRAWINGS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={DRAWINGS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
