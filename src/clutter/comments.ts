import type { Rule } from '../model';

export const comments: readonly Rule[] = [
  {
    id: 'comments-heading',
    reason: 'comments',
    on: 'opener',
    section: 'cards',
    says: /^\W*(?:(?:\d[\d.,]*\s*(?:k\s*)?|no |all |view |show |see |hide |read |load |join |user |reader |latest |top |recent |add |post |write |leave )*(?:a |the |your |all |\d+ )*(?:comments?|replies|responses|reactions)(?: (?:section|policy|on this (?:story|article|post)|below|so far|yet))?|(?:leave|post|write|add|submit)(?: (?:a|your))? (?:reply|response|comment|review|thought)s?|(?:join|start|continue|have your say in|be part of) (?:the |this |our )?(?:conversation|discussion|debate)|have your say|what do you think|(?:the )?(?:conversation|discussion)|share your (?:thoughts?|views?|opinions?)|your (?:thoughts|comments|views)|tell us what you think)[\s\d().:?!+-]*$/i,
    phrases: 'comments',
    cautious: true,
    maxWords: 9,
  },
  {
    id: 'comment-prompt',
    reason: 'comments',
    on: 'line',
    says: /^\W*(?:(?:there are )?(?:no|\d+) (?:comments?|replies|responses)(?: (?:yet|so far|found|posted))?|be the first (?:one )?to (?:comment|reply|respond|share|leave|write|post|review)[\w ,']{0,50}|(?:you (?:must|need to|have to|should) (?:be )?|please )?(?:log(?:ged)?[- ]?in|sign(?:ed)?[- ]?in|register(?:ed)?|create an account|subscribe)(?: or (?:register|sign up|log in|create an account|subscribe))?(?: (?:first|now|here))? (?:to|before|in order to) (?:comment|post|reply|leave|join|participate|view|write|share|see)[\w ,']{0,50}|(?:comments?|commenting|the comments section) (?:are|is|have been|has been|on this (?:story|article|post) (?:are|have been)) (?:now |currently )?(?:closed|disabled|turned off|off|moderated|open|unavailable)[\w ,']{0,40}|your e-?mail (?:address )?will not be (?:published|shared)[\s\S]{0,60}|required fields are marked[\s\S]{0,10}|(?:all )?comments are (?:the|subject|moderated|those)\b.{0,120}|(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response)(?: (?:below|here|cancel reply|(?:please )?(?:comment|reply|respond|react) (?:below|here)|to [\w ]{2,30}))*|cancel reply|(?:read|view|see|show|load|hide)(?: (?:all|more|the|\d+))* (?:comments|replies|responses)|(?:what do you think|have your say|let us know|tell us|share your thoughts|sound off|we['’]d love to hear|join the (?:conversation|discussion|debate))\b.{0,60}\b(?:comments?|below|conversation|discussion))\W*$/i,
    phrases: 'commentPrompts',
    maxWords: 30,
  },
  {
    id: 'comments-box',
    reason: 'comments',
    on: 'box',
    named:
      /^(?:comments?|comments?-(?:area|list|section|form|wrapper|container|box|template|wrap|thread)|disqus(?:-thread)?|disqus_thread|respond|commentlist|livefyre|coral-?talk|fb-comments|hyvor-talk|viafoura|spot-im|openweb)(?:-\w+)?$/,
    maxShare: 0.6,
  },
];
