import type { Phrases } from '../../model';

/** Lines that ask for an address, in languages other than English. */
export const NEWSLETTER: Phrases = {
  en: [
    'newsletters?',
    'subscribe',
    'subscribe now',
    'sign up',
    'enter your e-?mail(?: address)?',
    'your e-?mail(?: address)?',
  ],
  de: [
    'newsletter~',
    '(?:jetzt |hier |kostenlos |gratis )*(?:für )?(?:unseren |den )?newsletter (?:abonnieren|anmelden|bestellen)~',
    '(?:abonnieren|bestellen) sie~newsletter~',
    'melden sie sich~newsletter~',
  ],
  fr: [
    '(?:abonnez|inscrivez)-vous~',
    "s['’](?:abonner|inscrire)(?: à la newsletter)?~",
    'recevez~newsletter~',
    'infolettre',
  ],
  es: [
    'suscr[ií]be(?:te|tes|se)~',
    'recib[ae]~(?:boletín|newsletter|correo)~',
    'boletín(?: de noticias| informativo)?',
    'ap[uú]ntate~',
  ],
  it: ['iscriviti~', 'abbonati~', 'ricevi~(?:newsletter|mail)~', 'newsletter'],
  pt: ['(?:assine|subscreva|inscreva-se)~', 'receba~(?:newsletter|e-?mail|notícias)~', 'cadastre-se~'],
  nl: [
    '(?:abonneer|schrijf|meld)~nieuwsbrief~',
    'abonneer je~',
    'ontvang~(?:nieuwsbrief|mail|mailbox)~',
    'nieuwsbrief',
  ],
  sv: ['prenumerera~', 'anmäl dig~nyhetsbrev~', 'få~nyhetsbrev~', 'nyhetsbrev'],
  pl: ['zapisz się~', 'subskrybuj~', 'newsletter~', 'otrzymuj~'],
  cs: ['přihlaste se~', 'odebír(?:at|ejte)~', 'odběr (?:novinek|newsletteru)~', 'newsletter'],
  ru: ['подпи(?:шитесь|сывайтесь|саться)~', 'подписка на~', 'рассылка'],
  uk: ['підпи(?:шіться|суйтесь|суйтеся|сатися)~', 'розсилка'],
  tr: ['(?:e-?bülten|bülten)~', 'abone ol~', '~bültenimize~'],
  ar: ['اشترك~', 'سجل (?:الآن|بريدك|في)~', 'النشرة (?:البريدية|الإخبارية)'],
  zh: ['订阅.{0,14}', '訂閱.{0,14}', '.{0,8}电子报', '.{0,8}電子報'],
  ja: [
    '.{0,14}(?:ニュースレター|メルマガ|メールマガジン).{0,14}',
    '(?:今すぐ|無料で|メールで|定期)?購読(?:する|申し込み|登録|はこちら)*',
  ],
};
