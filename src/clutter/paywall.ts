import type { Rule } from '../model';

export const paywall: readonly Rule[] = [
  {
    id: 'paywall-line',
    reason: 'paywall',
    on: 'line',
    says: /^[^\p{L}]*(?:(?:to (?:(?:continue|keep) reading|continue|read (?:this|the full|the rest|more|on|it))\b[^.!?]{0,60}\b(?:subscribe|log in|sign in|register|create)|(?:subscribe|log in|sign in|register|create an? (?:free )?account|become a (?:member|subscriber))\b[^.!?]{0,30}\bto (?:continue|keep reading|read|unlock|access|view|see)|this (?:article|story|content|post|page) is (?:for|only|exclusive|reserved|available|free)\b[^.!?]{0,40}\b(?:subscribers?|members?|registered|premium|subscription)|you(?:['’]ve| have) (?:reached|read|used|hit|run out)\b[^.!?]{0,50}\b(?:articles?|limit|free)|(?:unlock|get access to|access) (?:this|the full|the rest|all|unlimited|every)\b[^.!?]{0,40}|(?:continue|keep) reading (?:with|for|by|this|your)\b[^.!?]{0,60}|want to (?:read|keep|continue)\b[^.!?]{0,40}\b(?:more|on|reading)|(?:weiterlesen mit|jetzt weiterlesen|dieser artikel ist (?:nur )?für abonnenten|réservé aux abonnés|article réservé|contenido exclusivo|contenuto riservato|conteúdo exclusivo|exclusief voor abonnees|endast för prenumeranter|tylko dla subskrybentów|только для подписчиков|sadece abonelere))(?!\p{L}))/iu,
    maxWords: 30,
    lacks: /["“”]/,
  },
];
