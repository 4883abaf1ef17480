import type { Rule } from '../model';

export const cookies: readonly Rule[] = [
  {
    id: 'cookie-line',
    reason: 'cookies',
    on: 'line',
    says: /(?:\b(?:(?:we|this (?:site|website)|our (?:site|website|partners)|wir|diese (?:website|seite)|ce site|nous|este sitio|questo sito)\b.{0,60}\b(?:use|uses|using|verwende[nt]|nutz\w+|utilis\w+|utiliz\w+)\b.{0,40}\bcookies?|(?:accept|reject|manage|allow|decline|refuse)(?: (?:all|the|our|non-essential|your|optional))* cookies?|cookie (?:settings|preferences|policy|notice|consent)|(?:enable|turn on|activate) (?:javascript|cookies)|without (?:javascript|cookies) (?:enabled|this|our|the (?:site|page))|requires javascript|javascript (?:is (?:disabled|required|needed|not enabled|turned off|blocked)|must be|to be)|consent to (?:the use|our use|cookies)|używamy (?:plików )?cookie|vi använder cookies|wij gebruiken cookies)|мы используем (?:файлы )?cookie|ми використовуємо (?:файли )?cookie|çerez(?:ler)?i? kullan|používáme (?:soubory )?cookie|クッキーを使用|我们使用cookie)/i,
    maxWords: 90,
    lacks: /\b(?:chocolate|recipe|bake|dough|flour)\b/i,
  },
  {
    id: 'cookie-box',
    reason: 'cookies',
    on: 'box',
    named:
      /^(?:\w+-)?(?:cookies?|cookie-?(?:banner|notice|consent|bar|law|policy|modal)|consent|gdpr|ccpa|onetrust|ot-sdk|didomi|cky|cmplz|truste|usercentrics|qc-cmp2?|sp_message)(?:[-_]\w+){0,3}$/,
  },
];
