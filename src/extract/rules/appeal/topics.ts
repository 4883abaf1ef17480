import type { TextBlock } from '../../../blocks';
import type { Reason } from '../../../model';
import type { RulesPass } from '../pass';
import type { Evidence } from './evidence';
import { type MarkedText, markedIn } from './marked';
import { Does } from './vocabulary';

/** So many paragraphs that name a thing without asking for it make it the article's topic. */
const PARAGRAPHS = 3;

/** An article that addresses its readers in so many paragraphs, and in a fifth of all, gives advice. */
const ADDRESSED = 3;

/** What of the trade an article is about: there its words are the article's own. */
export class Topics {
  static readonly #known = new WeakMap<RulesPass, Topics>();
  #reasons: ReadonlySet<Reason> | null = null;
  #advises = false;

  private constructor(
    readonly pass: RulesPass,
    readonly markedOf: (block: TextBlock) => readonly MarkedText[],
  ) {}

  /** The topics of the article of a pass, found when they are first asked for. */
  static of(pass: RulesPass, markedOf: (block: TextBlock) => readonly MarkedText[]): Topics {
    const topics = Topics.#known.get(pass) ?? new Topics(pass, markedOf);
    Topics.#known.set(pass, topics);
    return topics;
  }

  /** Whether the article is about what is asked for, or tells its readers what to do all the time. */
  holds({ reason }: Evidence): boolean {
    this.#reasons ??= this.#found();
    return this.#advises || this.#reasons.has(reason);
  }

  #found(): ReadonlySet<Reason> {
    const { pass } = this;
    const topics = new Set(namedIn(markedIn(pass.candidate.title ?? ''), Does.thing | Does.offer));
    const paragraphs = new Map<Reason, number>();
    let all = 0;
    let addressed = 0;
    for (let at = pass.from; at < pass.to; at++) {
      const block = pass.flow.blocks[at];
      if (!block || !pass.prose[at] || pass.exclusions[at] || block.words < 20) continue;
      all++;
      const texts = this.markedOf(block);
      if (texts.some(({ marks }) => marks.some(({ does }) => does & Does.yours))) addressed++;
      for (const reason of namedIn(texts, Does.offer))
        paragraphs.set(reason, (paragraphs.get(reason) ?? 0) + 1);
    }
    this.#advises = addressed >= Math.max(ADDRESSED, all / 5);
    for (const [reason, count] of paragraphs) if (count >= PARAGRAPHS) topics.add(reason);
    return topics;
  }
}

function namedIn(texts: readonly MarkedText[], does: number): ReadonlySet<Reason> {
  return new Set(
    texts.flatMap(({ marks }) =>
      marks.flatMap(mark => (mark.does & does && mark.reason ? [mark.reason] : [])),
    ),
  );
}
