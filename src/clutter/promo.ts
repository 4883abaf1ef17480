import type { Rule } from '../model';

const AI = String.raw`(?:ai|a\.i\.|(?:chat ?|news ?|reading )?bots?|chat ?gpt|assistant|copilot|gemini|gpt|artificial intelligence)`;
const NEWS = `(?:journalism|reporting|newsroom|journalists|our work|our mission|our site|this site|this blog|our team|local news|our reporters|our coverage|press freedom|us|what we do)`;

export const promo: readonly Rule[] = [
  {
    id: 'promo-heading',
    reason: 'promo',
    on: 'opener',
    section: 'lines',
    cautious: true,
    says: new RegExp(
      `^[^\\p{L}]*(?:` +
        [
          `(?:try|ask|use|meet|explore|discover|chat with|talk to|test|introducing|new:?|powered by|summari[sz]e (?:this |the )?(?:article |story |page )?with|experience|unlock)(?: (?:our|the|my|this|new|free|your|an?|\\w+))* ${AI}(?: (?:features?|tools?|assistant|bot|chat|summary|reader|search|mode|powered \\w+|anything|companion|helper|agent|news \\w+))*`,
          `${AI} (?:features?|summary|assistant|overview|digest|highlights|powered \\w+|generated \\w+)`,
          `(?:get|download|install|try|open(?: in)?|use|read (?:it |this )?(?:in|on)|view in|scan to get)(?: (?:our|the|my|new|free|mobile|\\w+))* app(?:s)?(?: (?:now|today|free|for free|here|on [\\w ]{2,20}))*`,
          `(?:our|the|now on|mobile|free)(?: (?:new|free|mobile|\\w+))? apps?`,
          `(?:become|be|sign up as|join as|join us as)(?: (?:an?|our|the))? (?:\\w+ )?(?:member|subscriber|supporter|patron|premium member|insider|contributor|founding member|friend)(?: (?:today|now|here|of [\\w ]{2,30}))*`,
          `(?:support|help|fund|back|donate to|invest in|sustain|keep|stand with|contribute to)(?: (?:our|the|independent|local|quality|free|fearless|trusted|public|honest|real|good|this|open))* ${NEWS}(?: (?:today|now|alive|free|going|here))*`,
          `(?:listen to|hear|subscribe to|check out|new|try)?(?: (?:our|the|this|latest|new|daily|weekly|\\w+))* podcasts?(?: (?:episode|of the (?:day|week)|here|now))*`,
          `(?:go|get|try|upgrade to|unlock|subscribe to|join|start|buy|gift|discover|choose)(?: (?:our|the|a|your|with|\\w+))? (?:premium|plus|pro|prime|membership|subscription|unlimited(?: access)?|full access|digital access|free trial|trial|all[- ]access)(?: (?:today|now|for free|plan|plans|access|trial|here))*`,
          `(?:make a |please )?(?:donate|donation|contribute|contribution|give|chip in)(?: (?:now|today|here|to [\\w ]{2,30}))*`,
          `(?:listen to|hear|play|watch|read aloud|summari[sz]e|translate)(?: (?:this|the))? (?:article|story|page|post|audio version|summary)(?: ?\\(?\\d+ min(?:utes?|s)?)?`,
          `(?:take|play|try)(?: (?:our|the|this|today['’]s|a|daily|weekly))+ (?:quiz|puzzle|crossword|game|poll|survey|wordle|sudoku)`,
          `(?:shop|buy|order|visit|browse)(?: (?:now|our|the|online|today))+(?: (?:shop|store|merch\\w*|collection|book|books|magazine))?`,
        ].join('|') +
        `)[^\\p{L}]*$`,
      'iu',
    ),
    phrases: 'promo',
    maxWords: 12,
  },
  {
    id: 'promo-line',
    reason: 'promo',
    on: 'line',
    cautious: true,
    says: new RegExp(
      `(?:^|[.!?:] )[^\\p{L}]*(?:(?:download|get|install|try|grab|open|read [\\w ]{0,20} (?:in|on|with))(?: \\w+)? (?:our|the|my)\\b[^.!?]{0,24}\\bapp\\b|(?:support|help|fund|sustain)\\b(?! (?:for|from|came|was|is|in)\\b)[^.!?]{0,40}\\b(?:independent|our|quality|local|free|trusted)\\b[^.!?]{0,20}\\b(?:journalism|reporting|newsroom|journalists|work|mission)|(?:become|upgrade|subscribe|join|go)\\b[^.!?]{0,30}\\b(?:member|premium|unlimited|full access|subscriber|supporter|pro\\b|plus\\b)|(?:start|claim|get|try)\\b[^.!?]{0,30}\\bfree trial|(?:ask|try|explore|see|discover|let)\\b[^.!?]{0,40}\\b(?:our|the|this|new|your) ${AI}\\b[^.!?]{0,40}|already (?:a |an )?(?:subscriber|member|registered|have an account)\\b(?=[^\\p{L}]*(?:$|log|sign|click))|(?:get|read|ask for|generate|see) (?:an? )?(?:instant |quick |short |ai |key )*(?:summary|summaries|takeaways|recap) of th(?:is|e) (?:story|article|page|post)|(?:new|fresh|latest|weekly|daily) episodes?\\b[^.!?]{0,40}\\b(?:every|each|weekly|daily|weekday|monday|friday|morning|now|available)|listen (?:now |on |to us |wherever |to the )[^.!?]{0,40}\\b(?:podcast|spotify|apple|episode)|subscribe (?:on|via|wherever|to)[^.!?]{0,30}\\b(?:podcasts?|spotify|you ?tube|apple)|click here to (?:support|donate|subscribe|join|download|sign|register|buy)\\b|for as (?:little|low) as|\\d+ issues (?:for|of)\\b[^.!?]{0,20}[$€£]|delivered (?:to|through) your (?:door|letterbox)|(?:for the latest\\b[^.!?]{0,60} )?download the [^.!?]{2,30}\\bapps? for (?:ios|android|iphone)|from (?:as little as|just|only) [$€£]\\d[\\d.,]* ?(?:a|per|/) ?(?:day|week|month|year)|(?:subscribe|unlimited|digital|premium|full access|become|join|support|help|try|read|get|gift)\\b[^.!?]{0,70}\\b(?:from|for) (?:just |only |as little as )?(?:[$€£]\\d[\\d.,]*|an? \\w+) ?(?:a|per|/) ?(?:day|week|month|year)|our (?:journalism|reporting|newsroom|work|site) is (?:free|funded|supported|made possible|paid for)\\b|help us (?:keep|stay|continue|make|report)\\b[^.!?]{0,40}\\b(?:free|going|independent|open|alive|journalism|reporting|news)\\b|(?:get|read|see) (?:the |a )?(?:key (?:points|facts)|summary|takeaways|gist|highlights)\\b[^.!?]{0,20}\\b(?:ai|bot|assistant)\\b|(?:download|available) (?:now |free )?(?:on|from|in) (?:the )?(?:app store|google play|ios|android))`,
      'iu',
    ),
    lacks: /["“”«»]|\b(?:said|says|told|according)\b/i,
    maxWords: 34,
  },
  {
    id: 'promo-box',
    reason: 'promo',
    on: 'box',
    named:
      /^(?:\w+-)?(?:promo|promotion|promo-?box|cta|call-to-action|upsell|app-(?:banner|promo|download)|membership|donate|donation|house-ad|paywall|piano|regwall|subscribe-(?:banner|box|cta)|callout-subscribe)(?:-\w+){0,2}$/,
    maxShare: 0.25,
    maxWords: 120,
  },
];
