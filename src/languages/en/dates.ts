import type { DateWords } from '../language';

/** How dates are written in English. */
export const dates: DateWords = {
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  words: `
    mon tue wed thu fri sat sun ago at on yesterday today min hour hr day week month year second sec am
    pm a.m p.m gmt utc est edt pst pdt cst cdt mst mdt bst cet cest ist et pt st nd rd th published
    posted updated last first modified created date just now an a noon of z t edited publication
    released issued       `,
  near: ['yesterday', 'today', 'just now', 'ago'],
  ages: [
    String.raw`\d ?(?:m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?)?|months?|years?)\.? ago\b`,
  ],
  ordinals: 'st nd rd th',
  of: 'of',
  at: ['at'],
  signs: '',
  updated: ['updated', 'modified', 'last edited', 'revised', 'reviewed'],
  dayFirst: null,
};
