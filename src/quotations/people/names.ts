import type { Gender } from '../../languages/quotations';
import { kindAt, LETTER } from '../../text/letters';
import { GENTLEMAN, LADY, MAN, PERSONAL, ROLE, WOMAN } from '../tagging/facts';
import type { Item } from '../tagging/item';
import type { Lexicon } from '../tagging/lexicon';
import { known as knownOf } from '../tagging/lexicon';
import type { Sentence } from '../tagging/sentences';
import { APPOSITION, QUOTED_SAYS, SAYS } from './clauses';

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
  /** The words of the name. */
  words: number;
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
    for (let index = 0; index < sentence.items.length; index += 1) {
      const item = sentence.items[index];
      if (!item?.name) continue;
      const name = clean(text.slice(item.name.start, item.name.end));
      const parts = name.split(' ');
      const lead = item.name.start > item.start ? clean(text.slice(item.start, item.name.start)) : '';
      const gender = genderOf(parts, lead, lexicon);
      const last = lastOf(parts);
      const known = byLast.get(last) ?? [];
      const same = known.find(draft => sameName(draft.name, name));
      const role = roleOf(lead) ?? apposition(text, sentence, index, lexicon);
      const alive =
        gender !== null || role !== null || speaksAt(sentence, index) || isPerson(sentence, index, lexicon);
      if (same) {
        if (parts.length > same.words && parts.length <= 5) {
          same.name = name;
          same.words = parts.length;
        }
        same.gender ??= gender;
        same.role ??= role;
        same.count += 1;
        same.alive ||= alive;
      } else if (known.length < NAMESAKES) {
        known.push({ name, words: parts.length, gender, role, alive, count: 1 });
        byLast.set(last, known);
      }
      const draft = same ?? known.at(-1);
      const key = lead && keyOfRole(lead, lexicon);
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
    let best: Draft | null = null;
    for (const draft of byLast.get(lastOf(name.split(' '))) ?? []) {
      if (!sameName(draft.name, name)) continue;
      const fuller = best ? draft.words - best.words || draft.count - best.count : 1;
      if (fuller > 0) best = draft;
    }
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
      if (person.role || !item.name || item.name.start === item.start) return person;
      return { ...person, role: roleOf(clean(source.slice(item.start, item.name.start))) };
    },
    byRole: role => byRole.get(role) ?? null,
  };
}

/** A verb of saying stands beside the name. */
function speaksAt({ encoded }: Sentence, index: number): boolean {
  if (SAYS.test(encoded.slice(index + 1, index + 6))) return true;
  return QUOTED_SAYS.test(encoded.slice(Math.max(0, index - 4), index));
}

/** "Maret Ilves, who …": a relative pronoun for people follows. */
function isPerson({ items }: Sentence, index: number, lexicon: Lexicon): boolean {
  const next = items[items[index + 1]?.tag === 'comma' ? index + 2 : index + 1];
  return next !== undefined && (knownOf(lexicon, next.lower) & PERSONAL) !== 0;
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

const SUFFIXES = new Set(['Jr', 'Sr', 'II', 'III', 'IV', 'Jr.', 'Sr.', 'II.', 'III.', 'IV.']);

/** The last name: the last word but for "Jr." and its like. */
function lastOf(parts: readonly string[]): string {
  let at = parts.length - 1;
  while (at >= 0 && SUFFIXES.has(parts[at] ?? '')) at -= 1;
  const last = (parts[at] ?? '').toLowerCase();
  return last.includes('’') ? last.replace(/’/g, "'") : last;
}

/** One of two names is the other, shortened: "Trump", "Donald Trump", "Donald J. Trump". */
function sameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.toLowerCase().split(' '), other.toLowerCase().split(' ')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  for (const word of short) if (!long.includes(word)) return false;
  return lastOf(short) === lastOf(long);
}

/** What the words of a name and those before it tell of a person. */
export function genderOf(parts: readonly string[], lead: string, lexicon: Lexicon): Gender {
  for (const word of lead === '' ? [] : lead.toLowerCase().split(/[\s.,]+/)) {
    const known = knownOf(lexicon, word);
    const gender = told(known, LADY, GENTLEMAN) ?? told(known);
    if (gender) return gender;
  }
  if (parts.length < 2) return null;
  const first = (parts[0] ?? '').toLowerCase();
  const gender = told(knownOf(lexicon, first));
  if (gender || first === '') return gender;
  if (lexicon.lang.feminineEnd?.test(first)) return 'f';
  return lexicon.lang.masculineEnd?.test(first) ? 'm' : null;
}

function told(known: number, woman: number = WOMAN, man: number = MAN): Gender {
  return known & woman ? 'f' : known & man ? 'm' : null;
}

function roleOf(lead: string): string | null {
  if (lead === '') return null;
  const role = lead.replace(/^(?:the|a|an)\s/i, '');
  if (role.length < 6 && /^(?:mr|mrs|ms|miss|dr|sir)\.?$/i.test(role)) return null;
  for (let at = 2; at < role.length; at += 1)
    if (kindAt(role, at) & kindAt(role, at - 1) & kindAt(role, at - 2) & LETTER) return role;
  return null;
}

function keyOfRole(lead: string, lexicon: Lexicon): string | null {
  const words = lead.endsWith('.') ? lead.slice(0, -1) : lead;
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
  return knownOf(lexicon, last) & ROLE ? last : null;
}

/** "Anders Holm, the chief financial officer,": the phrase set beside the name. */
function apposition(text: string, sentence: Sentence, index: number, lexicon: Lexicon): string | null {
  const match = APPOSITION.exec(sentence.encoded.slice(index, index + 12));
  const [from, to] = match?.indices?.groups?.['role'] ?? [];
  if (from === undefined || to === undefined) return null;
  const [first, final] = [sentence.items[index + from], sentence.items[index + to - 1]];
  if (!first || !final || !(knownOf(lexicon, first.lower) & ROLE)) return null;
  return roleOf(clean(text.slice(first.start, final.end)));
}
