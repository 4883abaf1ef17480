/** Declarations that nothing overrules, as CSS. */
function important(declarations: Readonly<Record<string, string>>): string {
  return Object.entries(declarations)
    .map(([name, value]) => `${name}: ${value} !important;`)
    .join(' ');
}

/**
 * For the shadow root: whatever the page says of `*` does not reach the host, and nothing is inherited through
 * it. Within a shadow root `!important` wins over the page's own (https://drafts.csswg.org/css-cascade-5/#cascade-context).
 */
export const HOST_STYLES = `:host { ${important({ all: 'initial', display: 'block', 'user-select': 'text' })} }`;

/**
 * For the page's document: in print the page gives way to the article. What is important in a layer wins over
 * what is important in none, and the page's rules mostly stand in none. The layer has no name, and the host needs none:
 * what `HOST_STYLES` says of it wins over what is important here.
 */
export const PRINT_STYLES = `@layer {
  @page { margin: 18mm 20mm; }
  @media print {
    html > * { ${important({ display: 'none' })} }
    html {
      ${important({
        display: 'block',
        position: 'static',
        float: 'none',
        width: 'auto',
        height: 'auto',
        'min-height': '0',
        'max-height': 'none',
        margin: '0',
        padding: '0',
        overflow: 'visible',
        transform: 'none',
        filter: 'none',
        opacity: '1',
        columns: 'auto',
        background: 'none',
        'writing-mode': 'horizontal-tb',
      })}
    }
  }
}`;

/** For the page's document: its scrollbar in a colour of ours, as CSS writes it. */
export function scrollbarStyles(color: string): string {
  return `@layer { html { ${important({ 'scrollbar-color': `${color} ${color}` })} } }`;
}
