import type { Rule } from '../../model';
import { spread } from '../spread';
import { Drawer, hasShort, rows } from './drawer';
import { amongLetters, type Cheap, cheapOf, type Form, wholeLine } from './forms';
import { type Conditions, type Edge, PLAIN, type Prepared, type Shared } from './shape';
import { split } from './split';

/** Takes the patterns of rules apart. Throws a `SyntaxError` for a pattern with a back-reference. */
export function prepare(rules: readonly Rule[]): Prepared {
  const shared: Shared[] = [];
  const each: string[] = [];
  const needs = new Map<string, number[]>();
  const around = new Map<string, number>();
  const numbered = (text: string) => {
    const number = around.get(text) ?? around.size;
    around.set(text, number);
    return number;
  };
  const texts = new Drawer('texts');
  const names = new Drawer('names');
  const drawerOf = (rule: Rule) => (rule.on === 'box' ? names : texts);
  rules.forEach((rule, number) => {
    for (const cheap of patternsOf(rule)) {
      for (const part of split(cheap.source, rule.on === 'letters' ? hasShort : () => false)) {
        const { before, after } = part;
        const { edge, skip } = edgeOf(before || (part.each[0] ?? ''), cheap.on);
        const place = skip >= 0 && /^\^?(?:\(\?:)*$/.test(before.slice(skip)) ? edge : 'anywhere';
        const { on, flags } = cheap;
        shared.push({
          rule: number,
          on,
          flags,
          spread: cheap.spread,
          before: numbered(before),
          after: numbered(after),
          place,
          from: each.length,
        });
        for (const alternative of part.each) {
          const own = cheap.spread ? spread(alternative) : alternative;
          const source = before || after ? `${before}(?:${own})${after}` : own;
          const { plain, need } = drawerOf(rule).put(each.length, {
            source,
            on,
            own,
            alternative,
            edge,
            skip,
            place,
            letters: rule.on === 'letters',
          });
          if (need) needs.set(need, [...(needs.get(need) ?? []), each.length]);
          each.push(plain ? PLAIN + alternative : alternative);
        }
      }
    }
  });
  return {
    rules: rules.map(
      ({ says: _, phrases: __, named: ___, has: ____, ...conditions }): Conditions => conditions,
    ),
    shared,
    each: each.join('\n'),
    needs: rows(needs),
    around: [...around.keys()],
    texts: texts.index(),
    names: names.index(),
  };
}

function patternsOf(rule: Rule): Cheap[] {
  const { says, phrases, named } = rule;
  if (rule.on === 'box')
    return named ? [{ source: named.source, flags: named.flags, on: 'text', spread: false }] : [];
  const own = says ? [cheapOf(says)] : [];
  if (!phrases) return own;
  return [...own, rule.on === 'letters' ? cheapOf(amongLetters(phrases)) : wholeLine(phrases)];
}

const EDGES = /^\^(?:(\\W)|\[\^\\p\{L\}(?:\\d)?\])(?:\*|\{0,\d\})/;

/** From where on a pattern says how a text begins, and how many signs of its source say so; -1 where it does not. */
function edgeOf(source: string, on: Form): { readonly edge: Edge; readonly skip: number } {
  const found = EDGES.exec(source);
  if (found) return { edge: found[1] ? 'word' : 'front', skip: found[0].length };
  const edge = on === 'front' || on === 'bare' ? 'front' : 'start';
  return { edge, skip: source.startsWith('^') ? 0 : -1 };
}
