const CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROLS = /[\u202a-\u202e\u2066-\u2069\n]/g;
const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';

/**
 * A text whose overrides, embeddings and isolates of the direction of writing all end in the line in which they begin: one
 * that is left open would turn around what is put beside it, and one that closes without having been opened would close
 * that of somebody else.
 */
export function closeDirections(text: string): string {
  if (!CONTROL.test(text)) return text;
  const open: string[] = [];
  const lines = text.replace(CONTROLS, sign => {
    if (sign === '\n') return `${closing(open)}\n`;
    if (sign !== POP_EMBEDDING && sign !== POP_ISOLATE) {
      open.push(sign < '\u2066' ? POP_EMBEDDING : POP_ISOLATE);
      return sign;
    }
    const at = open.lastIndexOf(sign);
    // An isolate's end ends all in it; an embedding's end reaches no further than its isolate.
    if (at < 0 || (sign === POP_EMBEDDING && open.lastIndexOf(POP_ISOLATE) > at)) return '';
    return closing(open, at);
  });
  return lines + closing(open);
}

/** The signs that end what is open from a number on; it is open no more. */
function closing(open: string[], from = 0): string {
  return open.splice(from).reverse().join('');
}
