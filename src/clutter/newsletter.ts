import type { Rule } from '../model';

const LETTER = String.raw`(?:newsletters?|inbox|e-?mail(?:s|ed)?\b|mailing list|bulletins?|digests?|briefings?|(?:\w+ )?brief\b|round-?ups?|alerts|headlines|notifications?|updates)`;

/** A sentence, and then the prompt: "Let the news come to you: subscribe." */
const LEAD = `[^.!?:"“”]{3,70}`;
const ASK = String.raw`(?:subscribe|sign up|register|join)(?: (?:now|today|here|for free|free|below|(?:to|for) (?:our|the|my) [\w' ]{2,40}|to (?!that\b|this\b|it\b|such\b|his\b|her\b|their\b)[\w'’]+(?: (?!and\b|or\b|is\b|was\b)[\w'’]+){0,4}|with (?:your )?e-?mail)){0,3}`;
const MISS = `never miss (?:a|an|another|any) (?:story|post|article|beat|update|issue|thing|moment|scoop|headline)`;
const INBOX = String.raw`[\w ,']{2,50} (?:straight|direct(?:ly)?|right|delivered) (?:to|in|into) your (?:inbox|e-?mail|phone)`;
const EXTRA = String.raw`(?: (?:for free|free|today|now|and [\w' ]{3,60}))?`;

export const newsletter: readonly Rule[] = [
  {
    id: 'newsletter-line',
    reason: 'newsletter',
    on: 'line',
    says: new RegExp(
      `(?:^|[.!?:|–—-] ?)\\W{0,3}(?:please |just |simply |click here to |to )?(?:sign(?:ing)? ?up|subscribe|register (?:for|to|now|today|here|with)|opt in|enter your|submit your|join (?:our|the|over|more|\\d)|(?:get|receive)\\b(?! (?:to|in|into|back|up|off|on|out|away|there|here)\\b)[^.!?]{0,90}\\b(?:in|to|into|via|by|delivered|straight|free|daily|weekly)|(?:have|want|like|love|prefer)\\b[^.!?]{0,90}\\b(?:your|our|delivered|straight)|stay (?:up[- ]to[- ]date|informed|in the loop|on top|connected|tuned|ahead)|keep up|start your (?:day|morning|week)|never miss|don['’]t miss|be the first)\\b[^.!?]{0,120}\\b${LETTER}`,
      'i',
    ),
    phrases: 'newsletter',
    cautious: true,
    lacks: /["“”«»]/,
    maxWords: 45,
  },
  {
    id: 'subscribe-line',
    reason: 'newsletter',
    on: 'line',
    cautious: true,
    says: new RegExp(
      `^\\W*(?:${LEAD}[.:!?–—,-]\\s+)?(?:${ASK}${EXTRA}|${MISS}|${INBOX})(?:[.!:,–—-]*\\s+(?:and )?(?:${ASK}${EXTRA}|${MISS}))?\\W*$`,
      'i',
    ),
    lacks: /["“”]/,
    maxWords: 26,
  },
  {
    id: 'inbox-line',
    reason: 'newsletter',
    on: 'line',
    cautious: true,
    says: /^\W*(?:[^.!?]{0,80}\b(?:news|stor(?:y|ies)|headlines?|reporting|journalism|coverage|updates?|best|digest|delivered|straight|free|alerts?|tips|recipes|analysis|that matters?)\b[^.!?]{0,60}\b(?:(?:in|to|into) your (?:inbox|e-?mail|mailbox)|in (?:one|a single) e-?mail)\b[^.!?]{0,40}|our\b[^.!?]{3,50}\bby e-?mail|(?:get|receive|try|read)(?: \w+){0,4},? our (?:\w+ ){0,3}(?:newsletters?|letter|e-?mail|briefing|digest)\b[^.!?]{0,40}|[^.!?]{3,60}\? (?:get|try|join|read|sign up for) (?:our|the) (?:\w+ ){0,2}(?:newsletters?|mailing list|letter|e-?mail)\b[^.!?]{0,30}|join (?:over |more than |the )?[\d.,]+ ?(?:k|million)?\+? (?:\w+ ){0,2}(?:readers|subscribers|others|people|members)\b[^.!?]{0,60}|one (?:e-?mail|letter|newsletter)\b[^.!?]{0,40}\bno spam|(?:sign up|register) (?:for|to|here)\b[^.!?]{0,50}\b(?:our (?!mission|work|course)|journalism|stories|headlines|news)\b[^.!?]{0,40}|(?:start|begin|end|finish) your (?:day|morning|week|evening|weekend) (?:right )?with (?:our|the (?:\w+ ){0,3}(?:brief\w*|note|edition|wrap|wire|news|report|post|memo|dispatch|letter|headlines|opening bell))\b[^.!?]{0,60}|(?:catch up on|make sense of|wake up to|stay on top of|keep up with) (?:the|your|today['’]s) (?:\w+['’]?s? ){0,3}(?:news|headlines|stories|day|week)\b[^.!?]{0,40}\b(?:with|in|by|news|headlines|stories)\b[^.!?]{0,30})[.!]?$/i,
    lacks: /["“”]|\b(?:said|says|was|were|had|sent|arrived|got|received|reached|came|lands?)\b/i,
    maxWords: 26,
  },
  {
    id: 'newsletter-heading',
    reason: 'newsletter',
    on: 'opener',
    section: 'lines',
    cautious: true,
    says: /^\W*(?:(?:our|the|free|daily|weekly|email|get (?:our|the)|join (?:our|the)|sign up (?:for|to)(?: our| the)?|subscribe to(?: our| the)?)\s+){0,3}(?:[\w&'-]+ ){0,2}(?:newsletters?|mailing list|e-?mail (?:updates|alerts))(?: sign[- ]?up)?\W*$/i,
    maxWords: 9,
  },
  {
    id: 'newsletter-box',
    reason: 'newsletter',
    on: 'box',
    named:
      /^(?:\w+-)?(?:newsletters?|subscribe|subscription|signup|sign-up|mailing-list|mailchimp|optin|opt-in|email-capture)(?:-\w+){0,3}$/,
    maxShare: 0.25,
    maxWords: 150,
  },
  {
    id: 'glued-newsletter-prompt',
    reason: 'newsletter',
    on: 'inline',
    says: /(?:(?<!\w )(?:do you |did you |would you )?(?:want|like|love|enjoy(?:ed|ing)?|looking for|interested in)\b[^.!?]{0,80}\? )?(?:sign up|subscribe) (?:for|to|now for|here for) (?:our|the|my|this)(?: (?!and\b|or\b)[\w'’&-]+){0,4} (?:newsletters?|mailing list|briefing|digest|alerts)(?: (?:here|now|today|for free))?(?: and never miss (?:a|an|another) \w+)?[.!]?|get [\w' ]{3,50} (?:straight |delivered |right |directly )?(?:in|to|into) your inbox[.!]?/gi,
  },
];
