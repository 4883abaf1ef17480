import { useWords } from '../words';
import { dated } from './dated';

/** A date in the reader's language; the exact one in a hint. Nothing where it is no date. */
export function DateView({ iso }: { readonly iso: string }) {
  const { locale } = useWords();
  const date = dated(iso, locale);
  return date ? (
    <time dir="auto" dateTime={iso} title={date.exact}>
      {date.day}
    </time>
  ) : null;
}
