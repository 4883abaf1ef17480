import type { Rule } from '../model';

const ADS = `(?:pop-?up )?(?:ads?|adverts?|advertisements?|advertising|commercials)`;
const WEARY = `(?:(?:have you |had |are you |you['’]re )*(?:tired|sick|fed up|weary|annoyed|bothered|bored|frustrated|distracted|enough))(?: of| with| by)(?: (?:too many|so many|all|all the|all these|these|those|seeing|the|annoying|intrusive|our)){0,3} ${ADS}`;
const RID = `(?:remove|hide|skip|block|stop|disable|turn off|switch off|get rid of|close|dismiss|report|no more|fewer|less|too many|hate|don['’]t (?:like|want)(?: to see)?|why(?: am i seeing)?|say goodbye to)(?: (?:this|these|the|all|our|seeing|annoying|intrusive|more)){0,2} ${ADS}`;
const WANT = `(?:do you |would you )?(?:want|like|love|prefer|need|looking for|wish for)(?: (?:to (?:read|see|browse|get)|this|us|our|news|stories)){0,2} (?:fewer|less|no|without|zero) ${ADS}`;
const VERB = `(?:go|read(?: on)?|browse|get|enjoy|want|try|prefer|switch|upgrade|continue|subscribe|sign up|join|pay|become|support|register|log in|see|remove|hide)`;
const FREE = String.raw`(?:${VERB}(?: (?!and\b|but\b)\w+){0,3} )?(?:ad[- ]?free|without ${ADS}|no ${ADS})(?: (?:now|today|here|reading|experience|version|access|browsing|news|site|website|for (?:members|subscribers|supporters)|with \w+|(?:for|from) (?:only |just )?[$€£]?\d[\d.,]*(?: (?:a|per) \w+)?)){0,3}`;
const ASK = `(?:upgrade|subscribe|join|support us|pay|sign up|register|log in|become a (?:member|supporter|subscriber))(?: (?:now|today|and|us|less))?,?(?: (?:to|and|or))? (?:remove|hide|skip|stop|see|read|browse|go|turn off)(?: (?:all|the|these|no|fewer|without|with no|with fewer))? (?:ad[- ]?free|${ADS})`;
const HARM = `(?:are|is) (?:these |the |all these |our )?${ADS} (?:slowing|bothering|annoying|distracting|bugging)(?: \\w+){0,2}`;
/** What follows such a question: "Go Premium". */
const THEN = String.raw`(?:[\s.!?:;,|–—-]+(?:here|now|today|instead|get rid of|${VERB}|click|tap|find out|learn|see|choose|start|unlock)\b(?: (?:premium|plus|pro|prime|gold|ad-?free|ads?|unlimited|a|an|our|us|them|it|the|with|for|to|and|member(?:ship)?|subscriber|subscription|supporter|account|plan|trial|access|now|today|here|free|only|just|from|[$€£]\d[\d.,]*|per|month|week|year|how|more|up)\b)*)`;

const ABOUT = `(?:the |this |our |your )?(?:story|article|report|post|text|content|review|interview|column|reading|page|recipe|feature|rest)`;
/** The words of which "Scroll past the ad to keep reading" and its like are made. */
const ON_WORD = `(?:the|this|our|your|story|article|report|post|text|content|news|review|interview|column|reading|page|recipe|feature|rest|of|video|gallery|photos?|podcast|form|newsletter|${ADS}|sponsor(?:s|ed)?|promotion|messages?|break|commercial|short|continue[sd]?|continuing|resumes?|follow(?:s|ing)?|goes|on|keep|read|scroll|scrolling|swipe|click|tap|down|up|below|beneath|underneath|after|past|under|to|for|more|with|please|in|will|be|right|back|and|a|few|seconds?|moment|just|or|you|we|ll|can|it|is|has|not|loaded|yet|but|here|next|links?)`;
const ON_END = `(?:below|${ADS}|continue|reading|more|messages?|break|seconds?|newsletter|video|gallery|photos?|story|article|content|links?)`;
const ON = `(?:(?:${ABOUT} )?(?:continues?|resumes?|goes on)|(?:please )?(?:keep |continue )?(?:scroll(?:ing)?|swipe|read(?:ing)? on|reading)|more)(?: ${ON_WORD}){0,7} ${ON_END}\\b`;
const LABEL_WORD = `(?:${ADS}|advertisers?|advertorials?|adchoices|sponsor(?:s|ed)?|promot(?:ed|ion|ional)|paid|partners?|partnership|commercial|content|posts?|features?|messages?|links?|stor(?:y|ies)|articles?|break|feedback|choices|info|disclosure|section|closed|loading|loaded|by|for|from|our|a|an|the|this|is|of|in|to|and|word|space|here|google|taboola|outbrain|ends?|will|seconds|offers?|shop|now|products?|continue[sd]?|scroll|reading|below)`;
const LABEL = `(?:advertisement feature|advertisements?|advertiser content|advertorial|adverts?|ad feedback|sponsored (?:content|posts?|links?|stories|messages?|ads?)|promoted (?:content|stories|posts?|links?)|paid (?:content|posts?|promotion|partnership|advertisement)|partner content)`;
/** A bare word before a sentence, not the first half of a name such as "Ad Age". */
const BARE = String.raw`(?:ads?|advertising|sponsored|promoted)(?=[\s.:–—-]+(?:the|a|an|in|on|at|as|for|from|by|with|after|before|but|and|so|if|when|while|it|its|he|his|she|her|they|their|we|our|this|that|these|those|there|what|who|how|not|no|one|two|some|most|many|all)\b|\s*["“‘(]|\s*$)`;
const AND = String.raw`[\s.!?:;,|–—-]*`;

/** A prompt to pay for fewer adverts. */
const PAID = `(?:${WEARY}|${RID}|${WANT}|${HARM}|${ASK}|${FREE})`;

export const adverts: readonly Rule[] = [
  {
    id: 'advert-label',
    reason: 'advert',
    on: 'line',
    says: new RegExp(
      String.raw`^\W*(?:(?=.{0,60}\b(?:ads?|advert\w*|adchoices|sponsored|sponsors? message|our sponsors?|promoted|paid (?:content|posts?|promotion|partner\w*|advert\w*|links?)|partner content|commercial (?:break|content|message)|(?:message|word|offer) from)\b)(?:${LABEL_WORD}\b[\W\d_]*){1,12}|(?=.{0,90}\b(?:continue|continues|resumes?|follows|goes on|keep|scroll|scrolling|swipe|read on|more after|right back)\b)(?=.{0,90}\b(?:below|after|past|under|beneath|${ADS}|scroll|scrolling|swipe|sponsors?|seconds|break|message)\b)(?:${ON_WORD}\b[\W\d_]*){2,18})$|^\W*(?:(?:this \w+ (?:is|was) )?(?:sponsored|presented|paid for|brought to you|supported|funded|made possible) by|in (?:paid )?partnership with|an? (?:message|offer|word) from)\b[^.!?;:]{2,40}$`,
      'i',
    ),
    phrases: 'advertLabels',
    lacks: /\b(?:continues?|report follows[^.]*|after that)\.$/i,
    maxWords: 18,
  },
  {
    id: 'advert-prompt',
    reason: 'advert',
    on: 'line',
    says: new RegExp(
      String.raw`^\W*(?:(?:${WEARY}|${RID}|${WANT}|${HARM})[^.,;!?]{0,40}\?|${WEARY}[.!:]|(?:${PAID})${THEN}|(?:remove|hide|skip|block|stop|turn off|switch off|get rid of|go|get|enjoy|try|become|subscribe|upgrade|join|support (?:us|our)|pay|sign up)\b[^.;!?]{0,40}(?:\b${ADS}|\bad[- ]?free)(?: [^.,;!?]{1,24})?[.!]?$|(?:${PAID})\W*$|${ADS} (?:help|support|fund|pay for|let|allow)\b[^.!?]{0,12}\b(?:us|our|this (?:site|page|work))\b)`,
      'i',
    ),
    lacks: /["“”]|\b(?:said|says|told|according to|was|were|had|city|loses?)\b/i,
    maxWords: 26,
  },
  {
    id: 'advert-phrase',
    reason: 'advert',
    on: 'line',
    phrases: 'readOn',
    maxWords: 18,
  },
  {
    id: 'ad-blocker-line',
    reason: 'advert',
    on: 'line',
    says: /^\W*(?:(?:please|we|it|looks?|you|your|turn|switch|disable|pause|whitelist|add|allow|to)\b.{0,60}\bad[- ]?block|ad[- ]?block(?:er|ing)? (?:is )?(?:detected|enabled|active|on)\b)/i,
    lacks: /["“”]|\b(?:said|says|told|percent)\b/i,
    maxWords: 40,
  },
  {
    id: 'advert',
    reason: 'advert',
    on: 'box',
    named: /^(?:ads?|advert|advertisement)$/,
    maxShare: 0.4,
    maxWords: 120,
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
    on: 'inline',
    says: new RegExp(
      `(?:${PAID}\\b${THEN}?|(?:${LABEL}\\b|${ON}|${BARE})(?:${AND}(?:${LABEL}\\b|${ON}))*)[.!?:]?`,
      'gi',
    ),
    phrases: 'readOn',
  },
];
