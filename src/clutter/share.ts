import type { Rule } from '../model';

const SITES = String.raw`(?:facebook|twitter|x|linkedin|whats ?app|telegram|reddit|pinterest|instagram|you ?tube|tik ?tok|threads|bluesky|mastodon|flipboard|messenger|tumblr|snapchat|google(?: news| discover|\+| plus)?|apple news|rss|e-?mail|sms|pocket|line|viber|vk|weibo|we ?chat|print|copy(?: link| url)?|link|share|tweet|pin(?: it)?|send|post|save|bookmark|more|mail|discord|signal|hacker ?news|gmail|spotify|medium|social media|our socials?|socials?)`;

const NETWORKS = `(?:facebook|twitter|x|linkedin|whats ?app|telegram|reddit|pinterest|instagram|you ?tube|tik ?tok|threads|bluesky|mastodon|flipboard|messenger|tumblr|snapchat|google(?: news| discover)?|apple news|viber|vk|weibo|we ?chat|discord|social media|our socials?|socials?)`;

export const share: readonly Rule[] = [
  {
    id: 'share-heading',
    reason: 'share',
    on: 'opener',
    section: 'lines',
    cautious: true,
    says: new RegExp(
      `^[^\\p{L}]*(?:(?:please |like |liked |spread the word|enjoyed? )*(?:share|follow|like|find (?:us|me)|connect with|join|tweet|pass on|forward|stay connected|keep in touch|get in touch|stay in touch)(?: (?:it|us|me|this|the|our|your|with|on|via|to|and|or|&|,|at|by|now|article|story|post|page|page link|news|report|video|content|recipe|an?|friends?|family|others|love|social|author|writer|\\d+|like|follow|subscribe|${SITES}))*|spread the word|(?:copy|print|email|save|bookmark|gift)(?: (?:this|the))?(?: (?:link|url|article|story|page|post))|follow (?:us|me|@\\w+|the author)(?: on [\\w, &]{1,60})?)[^\\p{L}]*$`,
      'iu',
    ),
    phrases: 'share',
    lacks: new RegExp(`^(?!.*\\b${SITES}\\b).{8,}\\p{L}[.。]$`, 'iu'),
    maxWords: 16,
  },
  {
    id: 'share-line',
    reason: 'share',
    on: 'line',
    says: new RegExp(
      `^[^\\p{L}]*(?:${SITES}|on|to|via|this|follow us|share|and|or|jump to|recipe|drucken|pinnen|teilen|merken|speichern|rezept|zum|bei|auf|shares?|views?|likes?|open|click to|opens in new window|new window)(?:[^\\p{L}]+(?:${SITES}|on|to|via|this|follow us|share|and|or|jump to|recipe|drucken|pinnen|teilen|merken|speichern|rezept|zum|bei|auf|shares?|views?|likes?|open|click to|opens in (?:a )?new (?:window|tab)|new window|in))+[^\\p{L}]*$|^[^\\p{L}]*(?:(?:like|follow|find|join|add|connect with|visit|watch|message|contact) (?:us|me|our (?:page|channel|group|community|team))|follow (?:the )?[\\w' ]{2,30}|join (?:our|the|us)\\b.{0,40}|subscribe to (?:our|us|the)\\b.{0,30}|check out our)\\b.{0,50}\\b(?:on|via|at|channel|group|community|page|as)\\b.{0,20}\\b${NETWORKS}\\b|^[^\\p{L}]*(?:join|follow|subscribe to) (?:our|the|us on) (?:\\w+ )?${NETWORKS} (?:channel|group|community|page|feed)\\b|^[^\\p{L}]*(?:like|liked|enjoy|enjoyed|love|loved)\\b[^.?!]{0,30}\\? (?:please )?(?:share|pass it on|follow us)\\b.{0,30}$`,
      'iu',
    ),
    lacks: /["“”«»]/,
    maxWords: 30,
  },
  {
    id: 'share-box',
    reason: 'share',
    on: 'box',
    named:
      /^(?:\w+-){0,2}(?:share|sharing|sharebar|sharethis|addthis|addtoany|social|socials|sharedaddy|social-(?:share|links|icons|media|buttons|bar)|share-(?:buttons?|bar|links|tools|icons)|follow-us|sharethrough|ssba|heateor|a2a)(?:-\w+){0,3}$/,
    maxWords: 60,
    maxShare: 0.1,
  },
];
