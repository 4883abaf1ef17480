import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Mark, Rich } from '../../model';
import { FoldedWords } from './FoldedWords';
import { FormulaView } from './FormulaView';
import { nested, type RangeNode } from './nested';
import { QuoteMark } from './QuoteMark';
import { useScene } from './scene';

/** A text with its marks, its quotations marked; the letters on the page are the text's own. */
export function RichText({ rich }: { readonly rich: Rich }) {
  const { quoted } = useScene();
  const pieces = quoted.get(rich.id);
  const nodes = useMemo(() => nested(rich, pieces), [rich, pieces]);
  return <Nodes nodes={nodes} />;
}

function Nodes({ nodes }: { readonly nodes: readonly RangeNode[] }) {
  return <>{nodes.map(drawn)}</>;
}

function drawn(node: RangeNode, key: number): ComponentChildren {
  if (node.kind === 'letters') return node.text;
  const inside = <Nodes nodes={node.children} />;
  if (node.kind === 'mark') {
    return (
      <Marked key={key} mark={node.mark}>
        {inside}
      </Marked>
    );
  }
  return (
    <QuoteMark key={key} quote={node.quote} first={node.first}>
      {inside}
    </QuoteMark>
  );
}

function Marked({ mark, children }: { readonly mark: Mark; readonly children: ComponentChildren }) {
  const { linkTarget, url } = useScene();
  switch (mark.type) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'code':
      return <code>{children}</code>;
    case 'superscript':
      return <sup>{children}</sup>;
    case 'subscript':
      return <sub>{children}</sub>;
    case 'link':
      if (intoItself(mark.url, url)) return <span>{children}</span>;
      return (
        <a href={mark.url} target={linkTarget} rel="noreferrer">
          {children}
        </a>
      );
    case 'note':
      return (
        <button
          type="button"
          class="note"
          data-note={mark.id}
          onClick={event => toOtherEnd(event.currentTarget, mark.id)}
        >
          {children}
        </button>
      );
    case 'ruby':
      return (
        <ruby>
          {children}
          <rt>{mark.reading}</rt>
        </ruby>
      );
    case 'math':
      return (
        <span class="formula" dir="ltr">
          <FormulaView formula={mark}>{children}</FormulaView>
        </span>
      );
    case 'folded':
      return (
        <FoldedWords reason={mark.reason} silent={SILENT.has(mark.rule)}>
          {children}
        </FoldedWords>
      );
  }
}

/** Rules that fold nothing that a reader would miss. */
const SILENT: ReadonlySet<string> = new Set([
  'formula-twice',
  'code-head',
  'heading-anchor',
  'recipe-control',
]);

function intoItself(link: string, page: string): boolean {
  const hash = link.indexOf('#');
  return hash >= 0 && link.slice(0, hash) === page.split('#', 1)[0];
}

/** From a reference to its note, and from a note back to where it is referred to. */
function toOtherEnd(from: HTMLElement, id: string): void {
  const ends = [...(from.closest('.article')?.querySelectorAll<HTMLElement>('[data-note]') ?? [])];
  const same = ends.filter(end => end.dataset['note'] === id);
  const other = same[(same.indexOf(from) + 1) % same.length];
  other?.focus({ preventScroll: true });
  other?.scrollIntoView({ block: 'center' });
}
