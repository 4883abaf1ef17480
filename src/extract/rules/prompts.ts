import { Inside, type TextBlock } from '../../blocks';
import type { Fold, Reason } from '../../model';
import type { Steps } from '../../steps';
import { CASELESS, kindAt, kindOf, LETTER, LOWER, NUMBER, UPPER } from '../../text/letters';
import { addFold } from '../notes/folds';
import { appealsIn } from './appeal';
import { inlineRulesOf, lineRuleOf, type PossibleRule } from './matching';
import { Narrowing } from './narrow';
import { isPart, type RulesPass } from './pass';
import { expressionFor, type FiledAlternative } from './patterns';

/** So many blocks are one step. */
const STEP = 512;

/** The prompts in a block, found once: every candidate that it stands in has the same. */
const known = new WeakMap<TextBlock, readonly Fold[]>();

/** Folds prompts that stand inside a paragraph, between two of its sentences, with no mark-up to part them. */
export function* foldPrompts(pass: RulesPass): Steps<void> {
  for (let at = pass.from; at < pass.to; at++) {
    if (at % STEP === STEP - 1) yield;
    const block = pass.flow.blocks[at];
    if (!block || pass.exclusions[at] || block.inside & Inside.code || isWord(pass, at, block)) continue;
    const prompts = known.get(block) ?? inlineRulesOf(block).flatMap(each => promptsOf(block, each));
    known.set(block, prompts);
    for (const prompt of prompts) addFold(pass.folds, block, prompt);
    const appeals = appealsIn(pass, block);
    if (appeals.length === 0 || lineRuleOf(block, ({ where }) => where === undefined)) continue;
    for (const appeal of appeals) addFold(pass.folds, block, appeal);
  }
}

/** A heading, or a part of a table or of a short list: there is no sentence that a prompt could be glued to. */
function isWord(pass: RulesPass, at: number, block: TextBlock): boolean {
  return block.level > 0 || (isPart(pass, at) && (pass.facts[at]?.kind === 'table' || block.words <= 3));
}

/** Where a sentence may have ended, so that a prompt can stand behind it. */
const SENTENCE_END = /(?:^|[.!?…。！？:;](?:["'”’»)\]]{0,2})|["”’»])\s*$/u;
const BEFORE_SENTENCE = '"\'“‘«„(—–-';
/** A bare word such as "Advertisement" is a prompt only between two sentences. */
const LABEL = /^\W*(?:\p{L}+\W*){1,2}$/u;

/** What of a block one rule folds, in its order; positions are counted over the block's text nodes. */
function promptsOf(block: TextBlock, { rule, alternatives }: PossibleRule): Fold[] {
  const raw = new Narrowing(block.texts.map(text => text.data).join(''));
  const lower = raw.text.toLowerCase();
  // A letter that is two in lower case would shift the others: rare enough to look at the text as it is.
  const folded = lower.length === raw.text.length ? new Narrowing(lower) : raw;
  const searches = alternatives.map(each => searchOf(each, each.on === 'text' ? raw : folded));
  const found: Fold[] = [];
  let from = 0;
  for (let match = firstOf(searches, from); match; match = firstOf(searches, from)) {
    const start = match.index;
    const longest = start + match[0].length;
    const end = match[0] === '' ? null : endOf(raw.text, start, longest, rule.reason);
    from = end ?? Math.max(longest, start + 1);
    if (end !== null) found.push({ start, end, rule: rule.id, reason: rule.reason });
  }
  return found;
}

/** Looks for an alternative of a pattern from a place on. Places only ever grow. */
type Search = (from: number) => RegExpExecArray | null;

function searchOf(alternative: FiledAlternative, form: Narrowing): Search {
  const expression = expressionFor(alternative, form);
  if (!expression) return () => null;
  let next: RegExpExecArray | null | undefined;
  return from => {
    if (next === undefined || (next && next.index < from)) {
      expression.lastIndex = from;
      next = expression.exec(form.text);
    }
    return next;
  };
}

/** What stands first; of alternatives at one place the one that is first in the pattern. */
function firstOf(searches: readonly Search[], from: number): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const search of searches) {
    const found = search(from);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first;
}

/** How many words of a prompt may turn out to be the next sentence's: "Go Ad-Free Now | With his health failing". */
const TRIMS = 5;

/** Where a prompt ends that stands alone between two sentences; null where it is a part of one. */
function endOf(raw: string, start: number, longest: number, reason: Reason): number | null {
  if (reason === 'markup') return longest;
  let end = longest;
  for (let trim = 0; trim < TRIMS && end > start; trim++) {
    if (standsAlone(raw, start, end)) return end;
    const shorter = raw.slice(start, end).replace(/\s*\S+\s*$/u, '');
    end = start + shorter.length;
  }
  return null;
}

function standsAlone(raw: string, start: number, end: number): boolean {
  const prompt = raw.slice(start, end);
  if (!(kindAt(prompt, 0) & (UPPER | CASELESS))) return false;
  const before = start > 0 ? kindOf(raw.charCodeAt(start - 1)) : 0;
  if (before & (LETTER | NUMBER) && !(before & LOWER)) return false;
  if (!beginsSentence(raw.slice(end, end + 8).trimStart()) && !/[.!?:]$/.test(prompt)) return false;
  if (!LABEL.test(prompt)) return true;
  return (
    SENTENCE_END.test(raw.slice(Math.max(0, start - 12), start)) &&
    !/^\s*[—–:-]/.test(raw.slice(end, end + 4))
  );
}

/** Whether a sentence may begin like this, or nothing follows. */
function beginsSentence(text: string): boolean {
  return (
    text === '' ||
    (kindAt(text, 0) & (UPPER | CASELESS | NUMBER)) > 0 ||
    BEFORE_SENTENCE.includes(text[0] ?? '')
  );
}
