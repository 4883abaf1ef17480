import type { Handler } from './handler';
import { addText } from './text';

const LANGUAGE =
  /(?:^|\s)(?:language|lang|highlight-source|highlight|brush|sourceCode)[-:]\s?([\w+#.-]{1,24})/i;
const NO_LANGUAGE = /^(?:none|plain|plaintext|text|txt|nohighlight|auto|default)$/i;

/** `<pre>`: its white space kept, the language that its classes name. */
export const code: Handler = (element, writer) => {
  const language = languageOf(element);
  addText(
    writer,
    () => writer.children(element),
    text => ({ type: 'code', language, text }),
    true,
  );
  return undefined;
};

function languageOf(pre: Element): string | null {
  const around = [
    pre.querySelector('code'),
    pre,
    pre.parentElement,
    pre.parentElement?.parentElement ?? null,
  ];
  for (const element of around) {
    const named =
      element?.getAttribute('data-lang') ??
      element?.getAttribute('data-language') ??
      LANGUAGE.exec(element?.className ?? '')?.[1];
    if (named) return NO_LANGUAGE.test(named) ? null : named.toLowerCase();
  }
  return null;
}
