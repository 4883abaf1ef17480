import type { ClutterPhrases } from '../../model';

/** What sites in English write beside their articles. */
export const clutter: ClutterPhrases = {
  advertLabels: [
    'ads?',
    'promotion',
    '(?:special|limited[- ]time|featured) offers?',
    'from our (?:partners|advertisers)',
  ],
  comments: [
    '(?:any|questions or) (?:thoughts|comments|questions)',
    '(?:do you )?(?:agree|got|have)(?: or disagree| something to say| a view| an opinion)',
    "what(?:['’]s| is| are) your (?:take|views?|opinion|thoughts?)~",
    '(?:was|is) this (?:article |page |story |post )?(?:helpful|useful|interesting)',
    'did you (?:like|enjoy|find) this (?:article|story|post|page)~',
    'how did you like this (?:article|story|post)',
    '(?:have you )?(?:found|spotted|seen) (?:a|an) (?:mistake|error|typo)~',
    'loading comments',
  ],
  newsletter: [
    'newsletters?',
    'subscribe',
    'subscribe now',
    'sign up',
    'enter your e-?mail(?: address)?',
    'your e-?mail(?: address)?',
    '(?:yes,? )?(?:please )?sign me up',
    '(?:you (?:can|may) )?unsubscribe~',
    'no spam~',
    'thank(?:s| you) for (?:subscribing|signing up|joining)',
    '(?:please )?check your (?:inbox|e-?mail)~',
    'delivered (?:daily|weekly|to your inbox|every \\S+)',
    'a (?:daily|weekly) (?:round-?up|digest|selection|letter) of~',
    '(?:our|this) newsletter (?:is|comes|goes|brings|delivers|gives|lands)~',
    'try our~newsletter',
  ],
  promo: [
    '(?:got|have) (?:a|any) (?:(?:news|story) )?(?:tips?|story|stories|question)\\??~',
    'do you know more\\??~',
    'not (?:yet )?(?:a )?(?:subscriber|member|subscribed)(?: yet)?',
    'why (?:you can )?trust (?:us|our~)',
    '(?:turn on|enable|get) (?:our )?(?:notifications|push alerts)',
    '(?:add|make|set) us (?:on google|as a preferred source|your~)',
  ],
};
