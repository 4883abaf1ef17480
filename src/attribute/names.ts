import type { Item } from './items';
import type { Gender } from './lang/language';
import type { Lexicon } from './lexicon';
import type { Sentence } from './sentences';

/** Somebody whom the narrator names. */
export interface Person {
  /** The fullest form that the text gives. */
  readonly name: string;
  readonly gender: Gender;
  /** The words before or beside the name: "chief financial officer". */
  readonly role: string | null;
  /** It acts or is introduced as somebody: no town, no party. */
  readonly alive: boolean;
}

/** Who is named in a text, by last name and by role. Built from the narrator's words alone. */
export interface Names {
  /** The person that a name phrase means. */
  readonly of: (item: Item, text: string) => Person;
  /** The person whom a name means that stands apart from the text: on a post, before a turn. */
  readonly named: (name: string) => Person;
  /** The one person who was introduced with this role, or null. */
  readonly byRole: (role: string) => Person | null;
}

interface Draft {
  name: string;
  gender: Gender;
  role: string | null;
  alive: boolean;
  count: number;
}

/** As many of one last name as are kept apart. */
const NAMESAKES = 20;

/** Reads all name phrases of the narrator. */
export function namesOf(text: string, sentences: readonly Sentence[], lexicon: Lexicon): Names {
  const byLast = new Map<string, Draft[]>();
  const byRole = new Map<string, Draft | null>();
  for (const sentence of sentences) {
    for (const [index, item] of sentence.items.entries()) {
      if (!item.name) continue;
      const name = clean(text.slice(item.name.start, item.name.end));
      const parts = name.split(' ');
      const lead = clean(text.slice(item.start, item.name.start));
      const gender = genderOf(parts, lead, lexicon);
      const last = lastOf(parts);
      const known = byLast.get(last) ?? [];
      const same = known.find(draft => sameName(draft.name, name));
      const role = roleOf(lead) ?? apposition(text, sentence, index, lexicon);
      const alive =
        gender !== null || role !== null || speaksAt(sentence, index) || isPerson(sentence, index, lexicon);
      if (same) {
        if (parts.length > same.name.split(' ').length && parts.length <= 5) same.name = name;
        same.gender ??= gender;
        same.role ??= role;
        same.count += 1;
        same.alive ||= alive;
      } else if (known.length < NAMESAKES) {
        known.push({ name, gender, role, alive, count: 1 });
        byLast.set(last, known);
      }
      const draft = same ?? known.at(-1);
      const key = keyOfRole(lead, lexicon);
      if (key && draft) byRole.set(key, byRole.has(key) && byRole.get(key) !== draft ? null : draft);
    }
  }
  const cached = new Map<string, Person>();
  const named = (name: string): Person => {
    const person = cached.get(name) ?? look(name);
    cached.set(name, person);
    return person;
  };
  const look = (name: string): Person => {
    const known = byLast.get(lastOf(name.split(' '))) ?? [];
    const full = known.filter(draft => sameName(draft.name, name));
    const best = [...full].sort(
      (a, b) => b.name.split(' ').length - a.name.split(' ').length || b.count - a.count,
    )[0];
    return {
      name: best?.name ?? name,
      gender: best?.gender ?? null,
      role: best?.role ?? null,
      alive: best?.alive ?? false,
    };
  };
  return {
    named,
    of(item, source) {
      const { start, end } = item.name ?? item;
      const person = named(clean(source.slice(start, end)));
      const lead = item.name ? roleOf(clean(source.slice(item.start, item.name.start))) : null;
      return { ...person, role: person.role ?? lead };
    },
    byRole: role => byRole.get(role) ?? null,
  };
}

/** A verb of saying stands beside the name. */
function speaksAt(sentence: Sentence, index: number): boolean {
  const { letters } = sentence;
  return (
    /^.[ath]*v/.test(letters.slice(index, index + 6)) ||
    /q,?v[at]?$/.test(letters.slice(Math.max(0, index - 4), index))
  );
}

/** "Maret Ilves, who …": a relative pronoun for people follows. */
function isPerson({ items, letters }: Sentence, index: number, lexicon: Lexicon): boolean {
  const next = items[letters.charAt(index + 1) === ',' ? index + 2 : index + 1];
  return next !== undefined && lexicon.personal.has(next.lower);
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

function lastOf(parts: readonly string[]): string {
  const words = parts.filter(part => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(part));
  return (words.at(-1) ?? '').toLowerCase().replace(/’/g, "'");
}

/** One of two names is the other, shortened: "Trump", "Donald Trump", "Donald J. Trump". */
function sameName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase().split(' '), other.toLowerCase().split(' ')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every(word => long.includes(word)) && lastOf(short) === lastOf(long);
}

export function genderOf(parts: readonly string[], lead: string, lexicon: Lexicon): Gender {
  for (const word of lead.toLowerCase().split(/[\s.,]+/)) {
    const title = lexicon.titles.get(word);
    if (title) return title;
    if (lexicon.women.has(word)) return 'f';
    if (lexicon.men.has(word)) return 'm';
  }
  const first = parts.length > 1 ? (parts[0] ?? '').toLowerCase() : '';
  if (lexicon.women.has(first)) return 'f';
  if (lexicon.men.has(first)) return 'm';
  if (first && lexicon.lang.feminineEnd?.test(first)) return 'f';
  return first && lexicon.lang.masculineEnd?.test(first) ? 'm' : null;
}

function roleOf(lead: string): string | null {
  const role = lead.replace(/^(?:the|a|an)\s/i, '').replace(/^(?:mr|mrs|ms|miss|dr|sir)\.?$/i, '');
  return /\p{L}{3}/u.test(role) ? role : null;
}

function keyOfRole(lead: string, lexicon: Lexicon): string | null {
  const last = lead.toLowerCase().replace(/\.$/, '').split(' ').at(-1) ?? '';
  return lexicon.roles.has(last) ? last : null;
}

/** "Anders Holm, the chief financial officer,": the phrase set beside the name. */
function apposition(text: string, sentence: Sentence, index: number, lexicon: Lexicon): string | null {
  const match = /^n,(g(?:o[ng])*)(?=[,.]|w)/d.exec(sentence.letters.slice(index, index + 12));
  const [from, to] = match?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return null;
  const [first, final] = [sentence.items[index + from], sentence.items[index + to - 1]];
  if (!first || !final || !lexicon.roles.has(first.lower)) return null;
  return roleOf(clean(text.slice(first.start, final.end)));
}
