import type { Pattern } from './pattern';

/** Speakers who are named after the quotation. The first pattern that fits counts. */
export const after: readonly Pattern[] = [
  {
    id: 'after-thus-who',
    pattern: '“…” (comma|dash)? (adverb|time)* {cue: thus} (adverb|time)* {who}',
    confidence: 'certain',
    examples: { de: '„Das Boot ist leck“, so Kapitän Jens Brandt. → Das Boot ist leck = Jens Brandt' },
  },
  {
    id: 'after-said-who',
    pattern: `
      “…” (comma|dash)* (adverb|time|auxiliary)* {cue} (adverb|time|auxiliary)*
      (other{1,2} before(name))? {who: phrase|pronoun|role}`,
    confidence: 'certain',
    examples: {
      en: '“We sold the boat,” said Ole Dahl. → We sold the boat, = Ole Dahl',
      de: '„Wir verkaufen das Boot“, sagte Ole Dahl. → Wir verkaufen das Boot = Ole Dahl',
      fr: '« Le bateau est vendu », a déclaré Ole Dahl. → Le bateau est vendu = Ole Dahl',
    },
  },
  {
    id: 'after-verb-last',
    pattern: '“…” auxiliary? {cue} not-before(phrase|pronoun)',
    verbSecond: true,
    confidence: 'unclear',
    examples: { de: 'Das ist die Frau, die das Boot als „Wrack“ bezeichnete. → Wrack = die Frau' },
  },
  {
    id: 'after-clause-thus-who',
    pattern: '“…” !(stop|semicolon|quotation){0,12} comma {cue: thus} (adverb|time)* {who}',
    confidence: 'likely',
    examples: { de: 'Das Boot war „ein Wrack“ für alle, so der Kapitän. → ein Wrack = der Kapitän' },
  },
  {
    id: 'after-who-said',
    pattern: `
      “…” (comma|dash)* (adverb|time|auxiliary|adjective)* (other{1,3} before(name))? {who}
      (preposition (phrase|time|object-pronoun))* (adverb|time|auxiliary)* {cue}`,
    confidence: 'certain',
    examples: {
      en: `
        “We sold the boat,” Ole Dahl told the board. → We sold the boat, = Ole Dahl
        “Sell it!” a man in the crowd later shouted. → Sell it! = a man in the crowd`,
    },
  },
  {
    id: 'after-who-list-said',
    pattern: `
      “…” (comma|dash)? {who} (preposition (phrase|time))* comma
      !(stop|semicolon|colon|quotation)*? (comma|closing-bracket|dash)
      (adverb|time|auxiliary)* {cue}`,
    confidence: 'certain',
    examples: { en: '“We sold it,” Ole Dahl, who built the boat, said on Friday. → We sold it, = Ole Dahl' },
  },
  {
    id: 'after-who-which-said',
    pattern: `
      “…” (comma|dash)? {who: phrase} (preposition (phrase|time))*
      !(stop|semicolon|colon|quotation|comma)*? (adverb|time|auxiliary)* {cue}`,
    confidence: 'unclear',
    examples: { en: '“They sold it,” a man watching from the quay recalled. → They sold it, = a man' },
  },
  {
    id: 'after-according-to',
    pattern: `
      “…” !(stop|semicolon|quotation)*? {cue: according-to} preposition?
      {who: phrase|pronoun|object-pronoun}`,
    confidence: 'likely',
    examples: { en: 'The boat was “a wreck”, according to Captain Ole Dahl. → a wreck = Ole Dahl' },
  },
  {
    id: 'after-clause-who-said',
    pattern: `
      “…” !(stop|semicolon|colon)*? comma {who} (preposition (phrase|time|object-pronoun))*
      (adverb|time|auxiliary)* {cue}`,
    confidence: 'likely',
    examples: {
      en: 'The boat is “a danger to all” in the harbour, the captain warned. → a danger to all = the captain',
    },
  },
  {
    id: 'after-clause-said-who',
    pattern: '“…” !(stop|semicolon|colon)*? comma {cue} (adverb|time)* {who}',
    confidence: 'likely',
    examples: {
      en: 'The boat is “as good as sold” since the storm, says Ole Dahl. → as good as sold = Ole Dahl',
    },
  },
  {
    id: 'after-verb-who',
    pattern: `
      “…” (comma|dash)* (auxiliary|adverb|object-pronoun|conjunction)* {cue: other|weak-cue} (adverb|time)*
      (other{1,2} before(name))? {who: name} before(comma|stop|dash|preposition|conjunction|time|adverb|quotation|end)`,
    closed: true,
    confidence: 'unclear',
    examples: { en: '“We sold the boat,” groused Ole Dahl. → We sold the boat, = Ole Dahl' },
  },
  {
    id: 'after-who-verb',
    pattern: `
      “…” (comma|dash)* {who: name|pronoun} (adverb|auxiliary)* {cue: other|weak-cue}
      before(comma|stop|dash|preposition|conjunction|time|adverb|quotation|object-pronoun|end)`,
    closed: true,
    confidence: 'unclear',
    examples: { en: '“We sold the boat,” Ole Dahl deadpanned. → We sold the boat, = Ole Dahl' },
  },
  {
    id: 'after-who',
    pattern: '“…” comma? {who: name|pronoun} before(adverb|time|other|weak-cue|preposition)',
    closed: true,
    confidence: 'unclear',
    examples: { en: '‘The last we built,’ Ole Dahl in May left the yard. → The last we built, = Ole Dahl' },
  },
];
