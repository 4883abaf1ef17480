import type { ClutterPhrases } from '../../model';

/** What sites in Turkish write beside their articles. */
export const clutter: ClutterPhrases = {
  advertLabels: ['reklam(?:lar)?', 'sponsorlu(?: içerik)?', 'haberin devamı (?:reklamdan sonra|aşağıda)'],
  readOn: [
    'reklam',
    '(?:(?:haberin|yazının) devamı|haber|yazı|makale) reklamdan sonra(?: devam ediyor)?',
    '(?:reklamlardan|reklamdan) (?:sıkıldınız|bıktınız|yoruldunuz) mı ?\\?(?: (?:abone|olun|üye|premium|reklamsız|okuyun))*',
    'reklamsız (?:oku|okuyun)',
    'reklamları (?:kaldır|gizle|kapat)(?:ın)?',
  ],
  comments: ['yorumlar', 'yorum(?: yap| yaz| ekle)?', 'tartışma', 'görüşünüzü paylaşın'],
  commentPrompts: [
    'henüz yorum (?:yok|yapılmamış)~',
    'ilk yorumu sen yap~',
    'yorum yapmak için giriş yap~',
    'yorumlar kapalı',
  ],
  legal: [
    '(?:tüm|her) hakkı saklıdır~',
    'tüm hakları saklıdır~',
    '(?:gizlilik politikası|kullanım (?:koşulları|şartları))~',
  ],
  newsletter: [
    '(?:e-?bülten|bülten)~',
    '(?:\\S+ ){0,4}abone ol~',
    '~bülten(?:imize)?~',
    'e-?bültenimize~',
    '(?:\\S+ ){0,4}(?:haberleri?|haberler)(?: \\S+){0,5} e-?posta (?:kutunuzda|kutunuza|adresinize)~',
  ],
  promo: [
    'uygulamamızı indirin~',
    'uygulamayı indir~',
    'üye ol~',
    'bize destek ol~',
    'podcast(?:imizi)? dinle~',
    'haberi dinle',
  ],
  related: [
    '(?:ilgili|benzer|diğer|önerilen|son|popüler) (?:haberler|makaleler|yazılar|içerikler|konular|haber)~',
    '(?:ayrıca|bunu da|bunları da) (?:okuyun|oku|bakın)~',
    'daha fazla~',
    'en çok (?:okunan|izlenen|paylaşılan)(?:lar)?~',
    'ilginizi çekebilir~',
    'bunlar(?: da)? ilginizi~',
    'sizin için (?:seçtiklerimiz|önerilenler)',
    'önerilen(?:ler)?',
    'gündemdekiler',
    'sıradaki haber',
    'trend(?:ler)?',
    'okumaya devam et',
  ],
  readAlso: [
    '(?:(?:ayrıca|bunu da|bunlar da|bunları da)? ?(?:okuyun|bakın|izleyin)|ilgili (?:haber|yazı|içerik)|daha fazla(?:sı)?|detaylar(?: için)?|ilginizi çekebilir|kaçırmayın|devamı)\\s*[:：–>»|-].{3,160}',
  ],
  share: ['paylaş~', 'bizi takip edin~', 'takip et~', 'yazdır'],
};
