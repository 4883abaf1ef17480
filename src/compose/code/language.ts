/** How classes name the language of code, as the prefix of a name or right after what names a highlighter. */
const LANGUAGE =
  /(?:^|\s)(?:(?:language|lang|highlight-source|highlight|brush)[-:]\s?|(?:hljs|highlight|sourceCode|src|syntaxhighlighter|prettyprint)\s(?:src-|lang-|language-)?(?!chroma|wrap|line|hljs|source|pre|table|highlight|lang|nogutter|notranslate))([\w+#.-]{1,24})/i;

const NO_LANGUAGE = /^(?:none|plain|plaintext|text|txt|nohighlight|auto|default|notranslate)$/i;

/** So many elements in code are asked. */
const MOST_PARTS = 3;

/** Attributes that name it. */
const ATTRIBUTES = ['data-lang', 'data-language', 'data-code-language', 'data-enlighter-language'];

/** The language of code by what its classes and attributes name, in lower case; null where they name none. */
export function languageOf(code: Element): string | null {
  const around = [
    ...[...code.querySelectorAll('code')].slice(0, MOST_PARTS),
    code,
    code.parentElement,
    code.parentElement?.parentElement ?? null,
    code.closest('td')?.closest('[class*="language-"], figure, .syntaxhighlighter') ?? null,
  ];
  for (const element of around) {
    const named = element && nameOn(element);
    if (named) return NO_LANGUAGE.test(named) ? null : named.toLowerCase();
  }
  return null;
}

function nameOn(element: Element): string | undefined {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value;
  }
  const brush = /\bbrush:\s*([\w+#.-]{1,24})/.exec(
    element.getAttribute('data-syntaxhighlighter-params') ?? '',
  );
  return (
    brush?.[1] ??
    LANGUAGE.exec(element.className)
      ?.slice(1)
      .find(name => name !== undefined)
  );
}
