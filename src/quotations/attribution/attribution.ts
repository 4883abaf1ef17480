import type { Confidence } from '../../model';
import type { Finding } from '../cues/matcher';
import type { Who } from '../cues/subject';
import type { Figure, Salience } from '../people/salience';
import type { Item } from '../tagging/item';

/** Who says a quotation, and how that is known. */
export interface Voice {
  readonly figure: Figure | null;
  readonly who: Who | null;
  readonly cue: Item | null;
  readonly pattern: string;
  readonly confidence: Confidence;
  /** The words around the quotation name its speaker, or show that somebody speaks. */
  readonly found: boolean;
  readonly negated: boolean;
}

export const NOBODY: Voice = {
  figure: null,
  who: null,
  cue: null,
  pattern: 'none',
  confidence: 'unclear',
  found: false,
  negated: false,
};

/** The voice that a pattern found, its words resolved to a figure. */
export function voiceOf(
  finding: Finding,
  figures: ReadonlyMap<Item, Figure | null>,
  text: string,
  known: Salience,
  number: number,
): Voice {
  const { who, cue, pattern, confidence, negated } = finding;
  // A phrase that is no item of the sentence, as where words have no spaces between them.
  const figure =
    who && (figures.has(who.item) ? together(who, figures, text) : known.means(who.item, number));
  return { figure, who, cue, pattern, confidence: doubted(confidence, who, figure), found: true, negated };
}

/** A pronoun with one possible meaning is as good as a name; one with several is not. */
function doubted(confidence: Confidence, who: Who | null, figure: Figure | null): Confidence {
  if (!who || !figure) return who ? 'unclear' : confidence;
  if (!figure.sure) return weaker(confidence);
  return confidence;
}

/** Several who speak with one voice; a phrase without a name is named by all its words. */
function together(who: Who, figures: ReadonlyMap<Item, Figure | null>, text: string): Figure | null {
  const figure = figures.get(who.item) ?? null;
  if (!figure) return null;
  if (who.others.length > 0) {
    const names = [figure, ...who.others.map(item => figures.get(item))].flatMap(one =>
      one ? [one.name] : [],
    );
    const link = text.slice(who.others.at(-2)?.end ?? who.item.end, who.others.at(-1)?.start);
    const name = `${names.slice(0, -1).join(', ')}${link}${names.at(-1) ?? ''}`;
    return { ...figure, name, plural: true, role: null };
  }
  if (figure.named || who.item.tag === 'pronoun' || who.end === who.item.end) return figure;
  if (figure.name !== text.slice(who.item.start, who.item.end).replace(/\s+/g, ' ')) return figure;
  return { ...figure, name: text.slice(who.start, who.end).replace(/\s+/g, ' ') };
}

export function weaker(confidence: Confidence): Confidence {
  return confidence === 'certain' ? 'likely' : 'unclear';
}
