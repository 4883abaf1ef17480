import type { Gender } from '../../languages/quotations';
import { PERSONAL } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf } from '../lexicon/lexicon';
import type { Item } from '../tagging/item';
import type { Sentence } from '../tagging/sentences';
import { QUOTED_SAYS, SAYS } from './clauses';
import type { NamedEntity } from './entity';
import { genderOf } from './gender';
import { clean, isInitials, lastName, sameName } from './nameParts';
import { apposedRole, keyOfRole, roleOf } from './roles';

/** Who is named in a text, by last name and by role. Built from the narrator's words alone. */
export interface Names {
  /** The entity that a name phrase refers to. */
  readonly of: (item: Item, text: string) => NamedEntity;
  /** The entity of a name that stands apart from the text: on a post, before a turn. */
  readonly byName: (name: string) => NamedEntity;
  /** The one entity that was introduced with this role, or null. */
  readonly byRole: (role: string) => NamedEntity | null;
  /** The one whom a conversation is held with, as far as the text tells: the only person, or who is named most often. */
  readonly foremost: () => NamedEntity | null;
}

/** An entity as far as the text has been read. */
interface EntityDraft {
  name: string;
  /** The words of the name. */
  words: number;
  gender: Gender;
  role: string | null;
  animate: boolean;
  count: number;
}

/** As many of one last name as are kept apart. */
const NAMESAKES = 20;

/** Reads all name phrases of the narrator. */
export function namesOf(text: string, sentences: readonly Sentence[], lexicon: Lexicon): Names {
  const byLast = new Map<string, EntityDraft[]>();
  const byRole = new Map<string, EntityDraft | null>();
  for (const sentence of sentences) {
    for (let index = 0; index < sentence.items.length; index += 1) {
      const item = sentence.items[index];
      if (!item?.name) continue;
      const before = item.name.start > item.start ? clean(text.slice(item.start, item.name.start)) : '';
      const draft = introduced(
        text,
        sentence,
        index,
        clean(text.slice(item.name.start, item.name.end)),
        before,
        lexicon,
      );
      const kept = keep(byLast, draft, lexicon);
      const key = before && keyOfRole(before, lexicon);
      if (key && kept) byRole.set(key, byRole.has(key) && byRole.get(key) !== kept ? null : kept);
    }
  }
  const cached = new Map<string, NamedEntity>();
  const shortened = shortNames([...byLast.values()].flat());
  const byName = (name: string): NamedEntity => {
    const known = cached.get(name);
    if (known) return known;
    const last = fullest(byLast.get(lastName(name.split(' '), lexicon)) ?? [], name, lexicon);
    const draft = last.name.includes(' ') && !isInitials(name) ? null : shortened.get(shortKey(name));
    const entity = draft ? { ...entityOf(draft), gender: draft.gender ?? last.gender } : last;
    cached.set(name, entity);
    return entity;
  };
  return {
    byName,
    of(item, source) {
      const { start, end } = item.name ?? item;
      const entity = byName(clean(source.slice(start, end)));
      if (entity.role || !item.name || item.name.start === item.start) return entity;
      return { ...entity, role: roleOf(clean(source.slice(item.start, item.name.start)), lexicon) };
    },
    byRole: role => byRole.get(role) ?? null,
    foremost: () => foremostOf([...byLast.values()].flat()),
  };
}

/** The person who is named most often, if it is one alone. */
function foremostOf(drafts: readonly EntityDraft[]): NamedEntity | null {
  const people = drafts.filter(({ words, gender, role }) => words > 1 && (gender !== null || role !== null));
  const most = Math.max(0, ...people.map(({ count }) => count));
  const [one, other] = people.filter(({ count }) => count === most);
  return one && !other ? entityOf(one) : null;
}

/** People with longer names by their first names and by their first letters; null where several have the same. */
function shortNames(drafts: readonly EntityDraft[]): Map<string, EntityDraft | null> {
  const found = new Map<string, EntityDraft | null>();
  const put = (key: string, draft: EntityDraft) =>
    found.set(key, found.has(key) && found.get(key) !== draft ? null : draft);
  for (const draft of drafts) {
    if (draft.words < 2) continue;
    const parts = draft.name.split(' ');
    if (draft.animate) put(shortKey(parts[0] ?? ''), draft);
    put(parts.map(part => part.charAt(0).toLowerCase()).join('.'), draft);
  }
  return found;
}

/** A first name as it is; first letters with a point between two. */
function shortKey(name: string): string {
  const lower = name.toLowerCase();
  return isInitials(name) ? [...lower.replace(/[.\s]/g, '')].join('.') : lower;
}

function entityOf({ name, gender, role, animate }: EntityDraft): NamedEntity {
  return { name, gender, role, animate };
}

/** What one name phrase says of its entity. `before` are the words of the phrase before the name. */
function introduced(
  text: string,
  sentence: Sentence,
  index: number,
  name: string,
  before: string,
  lexicon: Lexicon,
): EntityDraft {
  const parts = name.split(' ');
  const gender = genderOf(parts, before, lexicon);
  const role = roleOf(before, lexicon) ?? apposedRole(text, sentence, index, lexicon);
  const animate =
    gender !== null || role !== null || speaksAt(sentence, index) || isSomebody(sentence, index, lexicon);
  return { name, words: parts.length, gender, role, animate, count: 1 };
}

/** Adds what the text says of an entity to what is known; gives what is then known of it, or of the last namesake. */
function keep(
  byLast: Map<string, EntityDraft[]>,
  draft: EntityDraft,
  lexicon: Lexicon,
): EntityDraft | undefined {
  const last = lastName(draft.name.split(' '), lexicon);
  const known = byLast.get(last) ?? [];
  const same = known.find(({ name }) => sameName(name, draft.name, lexicon));
  if (same) {
    if (draft.words > same.words && draft.words <= 5) {
      same.name = draft.name;
      same.words = draft.words;
    }
    same.gender ??= draft.gender;
    same.role ??= draft.role;
    same.count += 1;
    same.animate ||= draft.animate;
  } else if (known.length < NAMESAKES) {
    known.push(draft);
    byLast.set(last, known);
  }
  return same ?? known.at(-1);
}

/** Of the namesakes whom a name may mean, the one with the longest name, and of these the one named most often. */
function fullest(namesakes: readonly EntityDraft[], name: string, lexicon: Lexicon): NamedEntity {
  let best: EntityDraft | null = null;
  for (const draft of namesakes) {
    if (!sameName(draft.name, name, lexicon)) continue;
    const fuller = best ? draft.words - best.words || draft.count - best.count : 1;
    if (fuller > 0) best = draft;
  }
  return {
    name: best?.name ?? name,
    gender: best?.gender ?? null,
    role: best?.role ?? null,
    animate: best?.animate ?? false,
  };
}

/** A verb of saying stands beside the name. */
function speaksAt({ encoded }: Sentence, index: number): boolean {
  if (SAYS.test(encoded.slice(index + 1, index + 6))) return true;
  return QUOTED_SAYS.test(encoded.slice(Math.max(0, index - 4), index));
}

/** "Maret Ilves, who …": a relative pronoun for people follows. */
function isSomebody({ items }: Sentence, index: number, lexicon: Lexicon): boolean {
  const next = items[items[index + 1]?.tag === 'comma' ? index + 2 : index + 1];
  return next !== undefined && (factsOf(lexicon, next.lower) & PERSONAL) !== 0;
}
