const BY =
  /^(?:written by|posted by|story by|words by|reported by|by|von|par|por|di|de|av|door|przez|autor(?:in|a)?|autore|auteur|автор|作者|文|記者|کاتب|بقلم)(?=[\s:：])[\s:：]{1,3}/iu;

/**
 * A byline as names: without "By", without an address, without the machine's words for nobody. Null when nothing
 * that could be a name is left. At most 150 letters: longer text is a biography.
 */
export function cleanByline(text: string): string | null {
  const folded = text.replace(/\s+/g, ' ').trim();
  const parts = folded
    .split(/\s?[,;|]\s?(?=\S)/)
    .map(part =>
      part
        .replace(BY, '')
        .replace(/^@(?=\w)/, '')
        .trim(),
    )
    .filter(
      part =>
        part !== '' &&
        !/^(?:https?:|www\.)|@[\w-]+\.|^(?:admin|administrator|editor|staff|null|undefined|unknown|n\/a|\d+)$/i.test(
          part,
        ),
    );
  const names = [...new Set(parts)].join(', ');
  return names !== '' && names.length <= 150 && /\p{L}/u.test(names) ? names : null;
}
