import type { Rule } from '../model';

const THINGS = `(?:articles?|stor(?:y|ies)|posts?|news|content|reads?|readings?|topics?|coverage|links?|videos?|headlines|columns?|features?|reports?|interviews?|episodes?|pieces?|entries|blogs?|guides?|reviews?|resources|pages?|updates?|recipes?|galleries|podcasts?|insights?|items?|opinions?|products?)`;
const LEAD = `(?:our |the |your |all |see |view |read |show |browse |check out |explore |discover |some |today['’]s |this week['’]s |in )*`;

/** The words of which what stands before another story's title is made: "Readers also liked: …". */
const LABEL = `(?:read|reads|reading|related|more|see|watch|listen|also|next|up|on|this|the|these|our|full|story|stories|articles?|news|coverage|topic|subject|theme|series|report|reports|analysis|explainer|must|don['’]t|miss|missed|in|case|you|it|icymi|may|might|could|like|liked|enjoy|interested|be|want|to|what|else|know|here|here['’]s|click|check|out|find|learn|discover|explore|continue|keep|go|dig|dive|deep|deeper|depth|further|recommended|for|suggested|similar|trending|now|popular|most|top|editors?|editor['’]s|editors['’]|picks?|choice|from|archives?|magazine|blog|about|latest|people|readers|others|worth|other|elsewhere|same|and|of|a|have|all|back|just|video|pictures|content|posts?|links?)`;
const COLON = String.raw`\s*(?:[:：>»|→▶►]|[–—-] )\s*`;
const MEDIUM = `(?:(?:related|recommended|suggested|similar|trending|popular|see|discover|elsewhere|icymi|read|watch|listen|more|also|next|earlier|previous|previously|background|explainer|explained|opinion|analysis|editorial|exclusive|interview|video|in pictures|gallery|podcast|quiz|deep dive|in depth|live|timeline|listen)(?: (?:now|here|in|to this))?)`;

export const related: readonly Rule[] = [
  {
    id: 'related-heading',
    reason: 'related',
    on: 'opener',
    section: 'cards',
    says: new RegExp(
      `^[^\\p{L}\\d]*(?:` +
        [
          `${LEAD}(?:related|recommended|suggested|similar|further|additional|associated|featured|connected|recent|latest|newest|popular|trending|top|most[- ](?:read|viewed|popular|shared|recent|commented|watched|discussed|emailed|clicked|liked)|must[- ]read|other|more|editors?['’]? ?s?|selected|handpicked|previous|next|hot)(?: (?:on|in|from|the))?(?: (?!and\\b|or\\b|of\\b)[\\w&'’-]+){0,2} ${THINGS}(?: (?:on|in|from|for|about|by|to|like)\\b[\\w&'’ -]{0,40})?`,
          `(?:related|recommended|suggested|trending|see also|further reading|more|(?:sponsored|promoted) (?:stories|links|articles))`,
          `(?:related|recommended|suggested|selected|picked|chosen|trending|popular|hot|new|top|just)(?: (?:now|today|right now|this (?:week|month)|for you|reading|read|viewing|by [\\w ]{2,24}|in|on|from|across|around|links))+(?: [\\w&'’-]+){0,4}`,
          `(?:the )?most[- ](?:read|viewed|popular|shared|recent|commented|watched|discussed|emailed|clicked|liked)(?: [\\w&'’-]+){0,4}`,
          `(?:more|other|also|others?|elsewhere|latest|new)(?: [\\w&'’-]+){0,2} (?:from|on|in|about|by|like this|to (?:read|explore|discover|watch|come|know)|for you|this|to (?:the )?point)(?: [\\w&'’.-]+){0,5}`,
          `(?:things |stories |articles |posts |content |what |products )?(?:you|readers|others|people|our readers)(?: (?:may|might|could|will|would|should|['’]ll|also|are|have|who))*(?: be)?(?: also)? (?:like|liked|likes|love|loved|enjoy|enjoyed|interested in|find|read|reading|viewed|watched|missed|want|talking about|saying|want to read)(?: (?:this|these|also|next|to read|now|right now|today|interesting|too|as well|about))*`,
          `(?:up|read|watch|coming|playing|what['’]s|what to read|listen) next`,
          `(?:next|previous)(?: up| in [\\w ]{2,20}| ${THINGS})?`,
          `(?:read|see|learn|discover|explore|keep|continue|browse|find out)(?: (?:also|more|next|on|reading|exploring|this next))+(?: [\\w&'’-]+){0,4}`,
          `(?:don['’]t miss|in case you missed it|icymi|editor['’]?s['’]? (?:picks?|choice)|staff picks|must[- ]reads?|(?:from )?around the (?:web|internet|world|network)|from (?:the|our) (?:web|archives?|blog|partners?|sponsors?|network|homepage|front page)|we recommend|recommended (?:for|by)(?: [\\w]+){1,3}|you may have missed|what (?:others|people) are (?:reading|saying)|dig deeper|go deeper|in other news|elsewhere(?: on [\\w ]{2,20})?|today['’]s top [\\w]+|best of [\\w ]{2,24}|quick links|useful links|people also (?:ask|read|viewed))`,
          `(?:latest|top|breaking|recent|trending)(?: [\\w&'’-]+){0,2} (?:news|headlines|stories|updates|videos|posts)`,
        ].join('|') +
        `)[^\\p{L}]*$`,
      'iu',
    ),
    phrases: 'related',
    lacks: /[\p{L}\d][.。]$/u,
    maxWords: 9,
  },
  {
    id: 'read-also-line',
    reason: 'related',
    on: 'line',
    says: new RegExp(
      `^[^\\p{L}\\d]*(?:` +
        [
          `(?=.{0,40}\\b(?:read|reads|see|watch|related|next|missed|miss|icymi|recommended|suggested|trending|popular|most|picks?|choice|archives?|deeper|further|liked?|enjoy|elsewhere|must|click|check out|find out|explore|discover|in other news|same|more (?:on|from|about|like|here)|full (?:story|report|coverage)|what else|learn more|keep reading|here['’]s more|worth reading|this topic|top story|magazine)\\b)(?:${LABEL}[\\s,-]+){1,7}${LABEL}${COLON}(?:\\S+\\s+){2,}\\S`,
          `(?:${MEDIUM})${COLON}(?:\\S+\\s+){3,}\\S*[^.!,;:]$`,
          `(?:also|more|elsewhere|trending|popular|new|best|only|earlier|read|seen?) (?:on|from|in|at)(?: (?:the )?[\\w'’&.-]+){1,4}${COLON}(?:\\S+\\s+){2,}\\S*[^.!,;:]$`,
          `read (?:more|all|everything) (?:about|on)\\b.{3,80}[^.!:]$`,
        ].join('|') +
        ')',
      'iu',
    ),
    phrases: 'readAlso',
    lacks:
      /["“”«»].{20,}["“”«»]|^[^:：>»|→▶►–—]*(?:[:：>»|→▶►]|[–—])\s*\p{Ll}|^[^:：]{3,60} - \p{Ll}|^(?:See|Full) .{0,20}(?:[Ff]ig|[Tt]able|[Cc]hapter|[Ss]ection|[Nn]ame)\b|\b(?:dose|fps)\b/u,
    maxWords: 32,
  },
  {
    id: 'linked-title',
    reason: 'related',
    on: 'line',
    says: /^(?:[^\p{L}\p{N}]*(?:>>|»|→|▶|►|➤|👉|☞).{12,}|(?:[^\p{Ll}]|\p{Ll}(?!\p{Ll})){28,})$/u,
    minLinked: 0.9,
    minWords: 5,
    maxWords: 30,
  },
  {
    id: 'linked-read-more',
    reason: 'related',
    on: 'line',
    says: /^[^\p{L}\d]*(?:read|see|watch|view|discover|explore|learn|find|click|get|show|load|continue)\b.{0,80}\b(?:more|also|next|here|reading|full (?:story|article|list|review|report)|all)\b/iu,
    minLinked: 0.7,
    maxWords: 16,
  },
  {
    id: 'related-box',
    reason: 'related',
    on: 'box',
    named:
      /^(?:\w+-){0,2}(?:related|recommended|recommendations?|recirc|recirculation|read-?(?:more|also|next)|more-(?:stories|from|news|articles|posts)|most-?(?:read|popular|viewed)|trending|popular|yarpp|jp-relatedposts|outbrain|taboola|zergnet|you-may-(?:also-)?like|also-like|up-?next|next-(?:post|article|story)|prev-next|post-?nav(?:igation)?|see-also|similar)(?:-\w+){0,3}$/,
    maxShare: 0.7,
    lacks: /^\s*$/,
  },
];
