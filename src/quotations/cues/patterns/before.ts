import type { Pattern } from './pattern';

/** Speakers who are named before the quotation. The first pattern that fits counts. */
export const before: readonly Pattern[] = [
  {
    id: 'before-who-beside-said',
    pattern: `
      start {who: phrase} (preposition (phrase|time))* comma (phrase|adjective)
      !(comma|says|quotation)* comma (adverb|time|auxiliary)* {cue} !(stop|semicolon|says)*
      “…”`,
    confidence: 'certain',
    examples: {
      en: 'Ole Dahl, the captain, called the boat “a wreck”. → a wreck = Ole Dahl',
      de: 'Ole Dahl, der Kapitän, nannte das Boot „ein Wrack“. → ein Wrack = Ole Dahl',
    },
  },
  {
    id: 'before-verb-second',
    pattern: `
      (start|comma|semicolon|colon|dash) (adverb|time|conjunction|thus)*
      ((preposition|conjunction) (phrase|time) (preposition (phrase|time))* (adverb|time)*)*
      {cue} (adverb|time|object-pronoun|auxiliary)* {who} !(stop|semicolon)* “…”`,
    verbSecond: true,
    confidence: 'unclear',
    examples: { de: 'Gestern sagte der Kapitän: „Wir verkaufen.“ → Wir verkaufen. = der Kapitän' },
  },
  {
    id: 'before-by-who',
    pattern: '{cue} (adverb|time)* by {who: phrase|object-pronoun} !(stop|semicolon|says)* “…”',
    confidence: 'likely',
    examples: { en: 'The boat was described by Ole Dahl as “a bad joke”. → a bad joke = Ole Dahl' },
  },
  {
    id: 'before-nobody',
    pattern: `
      (be (adverb|auxiliary)* {cue} !(stop|semicolon|says|saying)* | comma says (adverb|time)* conjunction (determiner|adjective)*)
      “…”`,
    nobody: true,
    confidence: 'unclear',
    examples: { en: 'The boat, described as a “wreck”, sank in the night. → wreck = ?' },
  },
  {
    id: 'before-who-said-that',
    pattern: `
      {who} (preposition (phrase|time|object-pronoun))*
      (comma !(comma|stop|semicolon|quotation)* comma)? (adverb|time|auxiliary)* {cue}
      ((object-pronoun|phrase)? other | before(phrase|pronoun))
      (not-before(conjunction (phrase|pronoun) | stop|semicolon|quotation) any)*
      (says|saying) !(stop|semicolon|quotation)* “…”`,
    reports: true,
    confidence: 'likely',
    examples: { en: 'Ole Dahl said the bank had called his boat “a wreck”. → a wreck = Ole Dahl' },
  },
  {
    id: 'before-said-who',
    pattern: `
      (start | semicolon | start (adverb|time|conjunction|other|preposition (phrase|time|object-pronoun|other))* comma)
      (adverb|time)* {cue} (other{1,2} before(name))? {who} (preposition (phrase|time))*
      (colon | (comma !(comma|stop|semicolon|colon|says|quotation)*)? comma) “…”`,
    confidence: 'certain',
    examples: {
      en: `
        Then, asked the captain: “Who pays for it?” → Who pays for it? = the captain
        After that, says Ole Dahl of the yard, a union man, “nobody has asked.” → nobody has asked. = Ole Dahl`,
    },
  },
  {
    id: 'before-who-said-quote',
    pattern: `
      {who: name|pronoun|relative} (adverb|time|auxiliary)* {cue}
      (object-pronoun|phrase|adverb|time)* (preposition (phrase|time))* (comma|colon) “…”`,
    verbSecond: false,
    confidence: 'certain',
    examples: { en: 'Standing on the quay, Ole Dahl said: “We sold it.” → We sold it. = Ole Dahl' },
  },
  {
    id: 'before-he-said',
    pattern: '{who: pronoun} (adverb|time|auxiliary|dash)* {cue} !(stop|semicolon|says|saying)* “…”',
    verbSecond: false,
    confidence: 'certain',
    examples: { en: 'Hana Novak was tired. She called the boat “a wreck”. → a wreck = Hana Novak' },
  },
  {
    id: 'before-who-said',
    pattern: `
      {who: phrase|pronoun|relative} (preposition (phrase|time|object-pronoun))*
      (adverb|time|auxiliary|dash)* {cue} !(stop|semicolon|says|saying)* “…”`,
    verbSecond: false,
    confidence: 'likely',
    examples: {
      en: 'Ole Dahl called the boat “a wreck”. → a wreck = Ole Dahl',
      es: 'Ole Dahl calificó el barco de «ruina». → ruina = Ole Dahl',
    },
  },
  {
    id: 'before-who-said-second',
    pattern: `
      after(start (adverb|time|conjunction)* | (comma|semicolon|colon|stop|conjunction|dash) (adverb|time)*)
      {who: phrase|pronoun|relative} (preposition (phrase|time|object-pronoun))*
      (adverb|time|auxiliary|dash)* {cue} !(stop|semicolon|says)* “…”`,
    verbSecond: true,
    confidence: 'likely',
    examples: { de: 'Ole Dahl nannte das Boot „ein Wrack“. → ein Wrack = Ole Dahl' },
  },
  {
    id: 'before-who-list-said',
    pattern: `
      not-after(preposition|comma|by) {who} (preposition (phrase|time))* comma
      !(stop|semicolon|colon|quotation)*? (comma|dash) (adverb|time|auxiliary)* {cue}
      !(stop|semicolon|says|saying)* “…”`,
    confidence: 'certain',
    examples: { en: 'Ole Dahl, who built the boat, called it “a wreck”. → a wreck = Ole Dahl' },
  },
  {
    id: 'before-who-saying',
    pattern: `
      {who} (preposition (phrase|time))* (adverb|time|auxiliary|other|be)? adverb*
      {cue: saying} !(stop|semicolon|says|saying)* “…”`,
    confidence: 'unclear',
    examples: {
      en: 'The sale went on, with captain Ole Dahl calling it “a last resort”. → a last resort = Ole Dahl',
    },
  },
  {
    id: 'headline-who',
    pattern: 'start {who: phrase} colon !(stop|colon)* “…”',
    confidence: 'likely',
    examples: {
      en: String.raw`Dahl: no sale before ‘every boat is home’\nThe captain will go on waiting. → every boat is home = Dahl`,
    },
  },
  {
    id: 'before-saying',
    pattern: '{cue: saying} !(stop|semicolon|says|saying)* “…”',
    confidence: 'likely',
    examples: { en: 'Ole Dahl left the quay, calling the sale “a farce”. → a farce = Ole Dahl' },
  },
  {
    id: 'before-called',
    pattern: '(start|comma) (adverb|time)* {cue} (conjunction|preposition|determiner|adverb)* “…”',
    nobody: true,
    confidence: 'unclear',
    examples: {
      en: 'Ole Dahl has a boat. Sometimes called “the old wreck”, it is never dry. → the old wreck = ?',
    },
  },
  {
    id: 'before-said',
    pattern: '{cue} !(stop|semicolon|says|saying)* “…”',
    confidence: 'unclear',
    examples: { en: 'Ole Dahl came late and later called the sale “a farce”. → a farce = Ole Dahl' },
  },
  {
    id: 'before-according-to',
    pattern: `
      {cue: according-to} preposition? {who: phrase|pronoun|object-pronoun}
      !(stop|semicolon)* “…”`,
    confidence: 'likely',
    examples: {
      en: 'According to Ole Dahl, the boat “was never dry”. → was never dry = Ole Dahl',
      de: 'Laut Ole Dahl war das Boot „niemals trocken“. → niemals trocken = Ole Dahl',
    },
  },
  {
    id: 'before-colon',
    pattern: 'colon “…”',
    confidence: 'unclear',
    examples: {
      en: 'Hana Novak and her captain, Ole Dahl, came late. “I am tired,” she said. He was blunter: “This is a wreck.” → I am tired, = Hana Novak / This is a wreck. = Ole Dahl',
    },
  },
];
