import type { Rule } from '../model';
import { AD_LABELS, READ_ON } from './words/adverts';

const ADS = `(?:pop-?up )?(?:ads?|adverts?|advertisements?|advertising|commercials)`;
const WEARY = `(?:(?:have you |had |are you |you['’]re )*(?:tired|sick|fed up|weary|annoyed|bothered|bored|enough))(?: of| with| by)(?: (?:too many|so many|all|all the|all these|these|those|seeing|the|annoying|intrusive|our)){0,3} ${ADS}`;
const RID = `(?:remove|hide|skip|block|stop|disable|turn off|switch off|get rid of|close|dismiss|report|no more|fewer|less|too many|hate|don['’]t (?:like|want)(?: to see)?|why am i seeing|say goodbye to)(?: (?:this|these|the|all|our|seeing|annoying|intrusive|more)){0,2} ${ADS}`;
const FREE = String.raw`(?:(?:go|read|read on|browse|get|enjoy|want|try|prefer|switch to|upgrade to|continue|subscribe for|sign up for|join for|pay for|become)(?: \w+){0,3} )?(?:ad[- ]?free|without ${ADS}|no ${ADS})(?: (?:now|today|here|reading|experience|version|access|browsing|news|site|website|with \w+|for (?:only |just )?[$€£]?\d[\d.,]*(?: (?:a|per) \w+)?)){0,3}`;
const ON = String.raw`(?:(?:the |this |our )?(?:story|article|report|post|text|content|review|interview|column|reading|page|recipe) continues?(?: (?:below|after|under|following|beneath))?(?: (?:this|the|our|these))?(?: (?:adverts?|advertisements?|ads?|video|promotion|sponsor\w*|messages?|gallery|photos?|break|links?|newsletter))?|(?:please )?(?:scroll|swipe|keep scrolling|click|tap)(?: down)?(?: below)? (?:to|for) (?:continue|read|keep|more|the rest)(?: (?:reading|more|on|with (?:the )?(?:story|article|content)|the (?:story|article)))?|continue reading (?:below|after)(?: (?:the|this))?(?: ${ADS})?)`;
const LABEL = String.raw`(?:advert|advertisements?|advertisement feature|advertising|ad|sponsored|sponsored (?:content|post|links?|stories|message|ad|by \w+)|promoted(?: content| stories| post| links?)?|paid (?:content|post|promotion|partnership|advertisement|for by [\w ]{1,30})|partner content|advertorial|ad feedback|our sponsors?|(?:a )?(?:message|word) from (?:our|the) (?:sponsors?|partners?|advertisers?))`;

/** A prompt to pay for fewer adverts. */
const PAID = `(?:${WEARY}|${RID}|${FREE})`;
const AND = String.raw`[\s.!?:;,|–—-]*`;

export const adverts: readonly Rule[] = [
  {
    id: 'advert-label',
    reason: 'advert',
    on: 'line',
    says: new RegExp(`^\\W*(?:(?:${LABEL}|${ON}|continue|loading)\\b${AND}\\W?)+$`, 'i'),
    has: [
      'advert',
      'sponsor',
      'promot',
      'paid ',
      'continu',
      'scroll',
      'swipe',
      'partner',
      'message',
      'word from',
      'ad feedback',
      'ad\u00a0',
      'ads',
      'click',
      'tap ',
    ],
    phrases: AD_LABELS,
    lacks: /continues?\.$/i,
    maxWords: 14,
  },
  {
    id: 'advert-prompt',
    reason: 'advert',
    on: 'line',
    says: new RegExp(`^\\W*(?:${WEARY}|${RID}|${FREE})\\b[^.,;!?]{0,40}(?:[.!?:|–—-]|$)`, 'i'),
    has: [' ad', 'ad-', 'advert', 'commercials', 'pop-up', 'popup'],
    lacks: /\b(?:said|says|told|according to)\b/i,
    maxWords: 26,
  },
  {
    id: 'advert-box',
    reason: 'advert',
    on: 'box',
    named:
      /^(?:ads?|advert|advertisement|advertising|advertorial|adsbygoogle|dfp|gpt|mpu|leaderboard|outbrain|taboola|revcontent|sponsored?|promoted|ad-?(?:slot|unit|box|container|wrapper|banner|block|label|text|zone|space|placement|break|inline)s?|advert-\w+|google-ads?|sponsor(?:ed)?-(?:content|post|links?|box))(?:-\w+)?$/,
    maxShare: 0.15,
    maxWords: 120,
  },
  {
    id: 'glued-advert-prompt',
    reason: 'advert',
    on: 'letters',
    says: new RegExp(
      `(?:${PAID}\\b(?:${AND}(?:here|now|today|instead)\\b)?|${ON}\\b|${LABEL}\\b)[.!?:]?`,
      'gi',
    ),
    phrases: READ_ON,
  },
];
