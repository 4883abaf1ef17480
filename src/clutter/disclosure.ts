import type { Rule } from '../model';

export const disclosure: readonly Rule[] = [
  {
    id: 'affiliate-disclosure',
    reason: 'disclosure',
    on: 'line',
    says: /\b(?:(?:contains?|includes?|using|are|uses?|our|through|via)(?: \w+){0,2} affiliate (?:links?|commissions?)|(?=.*\b(?:links?|purchases?|buy|products?|retailers?|partners?|stores?|clicks?|sales?|sold)\b).*\b(?:we|which|site|post|us)(?: (?:may|might|can|could|will|also|sometimes)){0,2} (?:earns?|receives?|gets?|makes?)(?: \w+){0,4} (?:commission|compensation)|as an amazon associate|from qualifying purchases|affiliate disclosure|this (?:post|article|page|site|story|content) (?:may |might )?(?:contains?|includes?|is sponsored|has been sponsored|was sponsored)(?: \w+){0,3} (?:affiliate|sponsored|links)|(?:buy|purchase|order)(?: [\w,]+){0,8} (?:through|via|using)(?: (?:one of|any of))? (?:our|my|these|the|this|an? affiliate)(?: \w+){0,2} links?\b|(?=.*\b(?:we|our|us|editors?)\b)(?:products?|items?|picks?|everything|recommend\w*|we)\b.{0,60}\bindependently (?:select(?:ed)?|chosen|choose|review(?:ed)?)|werbelinks?|affiliate-links?|es sich um affiliate[- ]?links?|provisions-?links?|erhalten wir\b.{0,40}\bprovision|liens? (?:d['’])?affili|enlaces? de afiliad|link di affiliazione|links? de afiliad)/i,
    maxWords: 90,
    lacks: /["“”]/,
  },
  {
    id: 'disclaimer-line',
    reason: 'disclosure',
    on: 'line',
    says: /^[^\p{L}]*(?:(?:editor['’]?s? |publisher['’]?s? |full )?disclaimers?\b\s*[:：.–—-](?=.*\b(?:views?|opinions?|advice|information\w*|purposes?|educational|financial|investments?|medical|legal|liab\w+|responsib\w+|accura\w+|warrant\w+|guarantee\w*|endors\w+|affiliat\w+|sponsor\w+|commissions?|compensat\w+|paid|partners?\w*|syndicated|agency|press release|third[- ]part\w+|risks?)\b)|(?:the )?(?:views?|opinions?)(?:,? (?:and|or) \w+)*(?: and opinions)? expressed\b.{0,80}\b(?:are|is|do not|does not)\b.{0,40}\b(?:those|own|solely|necessarily|reflect|not|personal)\b|(?:the )?(?:information|content|material)s?(?: (?:provided|contained|presented|published))? (?:in|on) this (?:article|site|website|page|post|blog)\b.{0,80}\b(?:not|informational|advice|purposes)|this (?:article|content|post|information) is (?:for|provided for|intended for|not)\b.{0,60}\b(?:informational|educational|advice|general)|alle angaben ohne gewähr|nothing (?:in|on) this (?:article|site|page)|(?:except for the headline|barring the headline))/iu,
    maxWords: 120,
  },
  {
    id: 'disclaimer-label',
    reason: 'disclosure',
    on: 'line',
    where: 'tail',
    cautious: true,
    says: /^[^\p{L}]*(?:haftungsausschluss|descargo de responsabilidad|avertissement|отказ от ответственности)\s*(?:[:：.]|$)/iu,
    maxWords: 120,
  },
];
