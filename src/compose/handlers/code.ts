import type { BlockHandler } from '../writer';
import { addText } from './addText';

/** How classes name the language of code, as the prefix of a name or right after what names a highlighter. */
const LANGUAGE =
  /(?:^|\s)(?:(?:language|lang|highlight-source|highlight|brush)[-:]\s?|(?:hljs|highlight|sourceCode|src|syntaxhighlighter|prettyprint)\s(?:src-|lang-|language-)?(?!chroma|wrap|line|hljs|source|pre|table|highlight|lang))([\w+#.-]{1,24})/i;

const NO_LANGUAGE = /^(?:none|plain|plaintext|text|txt|nohighlight|auto|default)$/i;

/** `<pre>`: its white space kept, the language that its classes name. One that lays out others is none itself. */
export const code: BlockHandler = (element, writer) => {
  if (element.querySelector('table pre')) return 'plain';
  const language = languageOf(element);
  addText(
    writer,
    () => writer.children(element),
    text => ({ type: 'code', language, text }),
    { preserve: true },
  );
  return undefined;
};

function languageOf(pre: Element): string | null {
  const around = [
    pre.querySelector('code'),
    pre,
    pre.parentElement,
    pre.parentElement?.parentElement ?? null,
    pre.closest('td')?.closest('[class*="language-"], figure, .syntaxhighlighter') ?? null,
  ];
  for (const element of around) {
    const named =
      element?.getAttribute('data-lang') ??
      element?.getAttribute('data-language') ??
      LANGUAGE.exec(element?.className ?? '')
        ?.slice(1)
        .find(name => name !== undefined);
    if (named) return NO_LANGUAGE.test(named) ? null : named.toLowerCase();
  }
  return null;
}
