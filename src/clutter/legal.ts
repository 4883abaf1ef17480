import type { Rule } from '../model';

const PAGES = `(?:terms(?: (?:of|and) (?:use|service|conditions|sale))?(?: conditions)?|(?:cookie |legal )?privacy(?: (?:policy|notice|statement|settings|centre|center|choices|manager|rights))?|cookies?(?: (?:policy|settings|notice|preferences))?|legal(?: notice)?|disclaimer|imprint|impressum|datenschutz|agb|about(?: us)?|contact(?: us)?|advertise(?: with us)?|careers|jobs|help|faqs?|support|accessibility(?: statement)?|site ?map|do not sell(?: or share)?(?: my)?(?: personal)?(?: information)?|editorial (?:policy|standards|guidelines)|corrections(?: policy)?|ethics(?: policy)?|code of (?:ethics|conduct)|report (?:a|an) (?:typo|error|correction|problem)|press|investors?|rss|subscribe|newsletters?|feedback|ad choices|your ad choices|home|ownership|masthead|copyright)`;

export const legal: readonly Rule[] = [
  {
    id: 'copyright-line',
    reason: 'legal',
    on: 'line',
    says: /^[^\p{L}]*(?:(?:\(c\)|©|℗)\s*.{0,120}$|copyright\b(?:[^.!?]{0,60}$|\s*(?:\(c\)|©|:|(?:19|20)\d\d|by\b).{0,120}$)|.{0,80}\ball rights (?:are )?reserved\b(?! (?:for|to) ).{0,120}$|.{0,60}(?:©|\bcopyright)\s*(?:\(c\)|©)?\s*(?:(?:19|20)\d\d).{0,100}$)|^[^\p{L}]{0,3}©/iu,
    phrases: 'legal',
    cautious: true,
    maxWords: 50,
  },
  {
    id: 'reuse-line',
    reason: 'legal',
    on: 'line',
    says: /\b(?:this (?:material|article|content|story|site|work) (?:may not|cannot|must not|is protected|is copyright|is licensed|is published under)|may not be (?:published|reproduced|redistributed|copied|reprinted|rewritten)(?:,| or\b| in (?:any|whole)| without)|(?:reproduction|republication|redistribution|copying) (?:in whole|without|of (?:this|any|the)\b.{0,80}\b(?:prohibited|forbidden|permi\w+|consent)|is (?:prohibited|forbidden|not permitted))|licen[sc]ed under a? ?(?:creative commons|cc\b)|(?:inhalte|content|texte?) .{0,60}\b(?:unter|under) .{0,20}\b(?:cc[- ]by|creative commons)|unauthori[sz]ed (?:use|reproduction|copying)\b.{0,60}\b(?:prohibited|forbidden|not permitted)|nachdruck(?:,| nur| verboten| und)|protected by copyright|by (?:using|continuing|clicking|submitting|signing|entering|subscribing|registering|providing)\b.{0,60}\b(?:you|i)\b.{0,40}\b(?:agree|accept|consent|acknowledge)|protected by recaptcha|(?:are|is an?)(?: registered)? trademarks? of|see our privacy policy|read our (?:privacy|terms))\b/i,
    maxWords: 70,
    lacks: /["“”]/,
  },
  {
    id: 'site-pages',
    reason: 'legal',
    on: 'line',
    says: new RegExp(`^[^\\p{L}]*${PAGES}(?:(?:[^\\p{L}]|\\band\\b|\\bour\\b)+${PAGES})+[^\\p{L}]*$`, 'iu'),
    maxWords: 40,
  },
  {
    id: 'site-page',
    reason: 'legal',
    on: 'line',
    where: 'tail',
    says: new RegExp(`^[^\\p{L}]*${PAGES}[^\\p{L}]*$`, 'iu'),
    cautious: true,
    maxWords: 6,
  },
];
