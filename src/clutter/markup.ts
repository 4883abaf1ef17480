import type { Rule } from '../model';

export const markup: readonly Rule[] = [
  {
    id: 'signs-only',
    reason: 'markup',
    on: 'line',
    says: /^(?:[*_#|~=<>\\/^`•·+-]\s?){1,40}$/,
    maxWords: 40,
  },
  {
    id: 'leftover-code',
    reason: 'markup',
    on: 'line',
    says: /^(?:&nbsp;|\[\/?\w+(?: [^\]]{0,80})?\]|\{\{[^}]{0,80}\}\}|<\/?\w+[^>]{0,80}>|\[\w+(?: [^\]]{0,160})?\].{0,120}\[\/\w+\]|(?:sorry, )?your browser (?:does not|doesn['’]t|cannot|can['’]t) (?:support|play|display)\b.{0,80}|(?:this|the|video|audio) ?(?:video|audio|content|media|embed|player)? ?(?:player )?(?:(?:cannot|can['’]t|could not|couldn['’]t) be (?:played|loaded|displayed|shown)|is (?:loading|not available|unavailable))\b.{0,40}|undefined|null|\[object object\]|nan|document\.write\(.{0,200}|googletag\..{0,200}|\(adsbygoogle.{0,80}|function\s*\(\)\s*\{.{0,200})$/i,
    maxWords: 40,
  },
  { id: 'stray-stars', reason: 'markup', on: 'inline', says: /\*\*(?=\s*$)|(?<=^\s*)\*\*/g },
];
