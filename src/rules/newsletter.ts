import type { Rule } from '../model';
import { NEWSLETTER } from './words/newsletter';

const LETTER = String.raw`(?:newsletters?|inbox|e-?mail(?:s|ed)?\b|mailing list|bulletins?|digests?|briefings?|(?:\w+ )?brief\b|round-?ups?|alerts|headlines|notifications?|updates)`;

export const newsletter: readonly Rule[] = [
  {
    id: 'newsletter-line',
    reason: 'newsletter',
    on: 'line',
    says: new RegExp(
      `(?:^|[.!?:|–—-] ?)\\W{0,3}(?:please |just |simply |click here to |to )?(?:sign(?:ing)? ?up|subscribe|register|opt in|enter your|submit your|join (?:our|the|over|more|\\d)|(?:get|receive)\\b(?! (?:to|in|into|back|up|off|on|out|away|there|here)\\b)[^.!?]{0,90}\\b(?:in|to|into|via|by|delivered|straight|free|daily|weekly)|(?:have|want|like|love|prefer)\\b[^.!?]{0,90}\\b(?:your|our|delivered|straight)|stay (?:up[- ]to[- ]date|informed|in the loop|on top|connected|tuned|ahead)|keep up|start your (?:day|morning|week)|never miss|don['’]t miss|be the first)\\b[^.!?]{0,120}\\b${LETTER}`,
      'i',
    ),
    phrases: NEWSLETTER,
    lacks: /["“”«»]/,
    maxWords: 45,
  },
  {
    id: 'subscribe-line',
    reason: 'newsletter',
    on: 'line',
    says: /^\W*(?:(?:subscribe|sign up|register|join)(?: (?:now|today|here|for free|free|below|to (?:our|the|my|this) [\w' ]{2,40}|to [A-Z][\w' ]{2,40}|for (?:our|the|my) [\w' ]{2,40}|with (?:your )?e-?mail))*|never miss (?:a|an|another|any) (?:story|post|article|beat|update|issue|thing|moment|scoop)|[\w ,']{2,50} (?:straight|direct(?:ly)?|right|delivered) (?:to|in|into) your (?:inbox|e-?mail|phone))(?: (?:for free|free|today|now|and [\w' ]{3,60}))?\W*$/i,
    maxWords: 24,
  },
  {
    id: 'newsletter-heading',
    reason: 'newsletter',
    on: 'opener',
    section: 'lines',
    says: /^\W*(?:(?:our|the|free|daily|weekly|email|get (?:our|the)|join (?:our|the)|sign up (?:for|to)(?: our| the)?|subscribe to(?: our| the)?)\s+){0,3}(?:[\w&'-]+ ){0,2}(?:newsletters?|mailing list|e-?mail (?:updates|alerts))(?: sign[- ]?up)?\W*$/i,
    maxWords: 9,
  },
  {
    id: 'newsletter-box',
    reason: 'newsletter',
    on: 'box',
    named:
      /^(?:\w+-)?(?:newsletters?|subscribe|subscription|signup|sign-up|mailing-list|mailchimp|optin|opt-in|email-capture)(?:-\w+){0,3}$/,
    maxShare: 0.12,
    maxWords: 150,
  },
  {
    id: 'glued-newsletter-prompt',
    reason: 'newsletter',
    on: 'letters',
    says: /(?:(?<!\w )(?:do you |did you |would you )?(?:want|like|love|enjoy(?:ed|ing)?|looking for|interested in)\b[^.!?]{0,80}\? )?(?:sign up|subscribe) (?:for|to|now for|here for) (?:our|the|my|this)(?: (?!and\b|or\b)[\w'’&-]+){0,4} (?:newsletters?|mailing list|briefing|digest|alerts)(?: (?:here|now|today|for free))?(?: and never miss (?:a|an|another) \w+)?[.!]?|get [\w' ]{3,50} (?:straight |delivered |right |directly )?(?:in|to|into) your inbox[.!]?/gi,
  },
];
