import { LANGUAGE } from '../known';
import { addText } from './addText';
import type { Handler } from './handler';

const NO_LANGUAGE = /^(?:none|plain|plaintext|text|txt|nohighlight|auto|default)$/i;

/** `<pre>`: its white space kept, the language that its classes name. One that lays out others is none itself. */
export const code: Handler = (element, writer) => {
  if (element.querySelector('table pre')) return 'pass';
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
