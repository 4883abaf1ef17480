/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose letters nobody sees. */
const UNSEEN = new Set('annotation head link meta noscript script style svg template title'.split(' '));

/** The text under a node, a block a line, white space folded. Block elements and `<br>` part lines. */
export function plainText(root: Node): string {
  const lines: string[] = [];
  let line = '';
  const breakLine = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue ?? '';
    const name = node.nodeName.toLowerCase();
    if (UNSEEN.has(name)) return;
    const parts = name === 'br' || BLOCKS.has(name);
    if (parts) breakLine();
    for (const child of node.childNodes) walk(child);
    if (parts) breakLine();
  };
  walk(root);
  breakLine();
  return lines.map(text => `${text}\n`).join('');
}
