import type { Phrases } from '../../model';

/** What stands over an advert. */
export const AD_LABELS: Phrases = {
  en: [
    'ads?',
    'promotion',
    '(?:special|limited[- ]time|featured) offers?',
    'from our (?:partners|advertisers)',
  ],
  de: ['anzeigen?', 'werbung', 'gesponsert', 'bezahlter inhalt', 'werbung(?: wird)? geladen'],
  fr: ['publicité', 'annonces?', 'contenu sponsorisé', 'sponsorisé'],
  es: ['publicidad', 'anuncios?', 'contenido patrocinado', 'patrocinado', 'publirreportaje'],
  it: ['pubblicità', 'annuncio', 'contenuto sponsorizzato', 'sponsorizzato'],
  pt: ['publicidade', 'anúncios?', 'propaganda', 'conteúdo patrocinado', 'patrocinado'],
  nl: ['advertenties?', 'reclame', 'gesponsord', 'gesponsorde inhoud', 'artikel gaat (?:hieronder )?verder'],
  sv: [
    'annons(?:er)?',
    'reklam',
    'sponsrat(?: innehåll)?',
    'annonssamarbete',
    'artikeln fortsätter(?: under annonsen| nedan)?',
  ],
  pl: ['reklama', 'ogłoszenie', 'materiał sponsorowany', 'artykuł sponsorowany'],
  cs: ['reklama', 'inzerce', 'sponzorovaný obsah', 'komerční sdělení'],
  ru: ['реклама', 'на правах рекламы', 'спонсорский материал', 'партн[её]рский материал'],
  uk: ['реклама', 'на правах реклами', 'партнерський матеріал', 'продовження після реклами'],
  tr: ['reklam(?:lar)?', 'sponsorlu(?: içerik)?', 'haberin devamı (?:reklamdan sonra|aşağıda)'],
  ar: ['إعلان(?:ات)?', 'اعلان', 'محتوى (?:ممول|مدفوع|برعاية)', 'يستمر المقال بعد الإعلان'],
  zh: ['广告', '廣告', '赞助内容', '贊助內容', '推广', '文章继续', '廣告後繼續閱讀'],
  ja: ['広告', 'スポンサー(?:リンク|コンテンツ)?', 'pr', '広告の後に続く', '記事は広告の下に続きます'],
};

/**
 * Prompts by language, in a paragraph's midst as well as on a line of their own: that the text goes on behind an advert,
 * and that one can pay for fewer.
 */
export const READ_ON: Phrases = {
  de: [
    'anzeige|werbung',
    '(?:weiterlesen|weiter|es geht weiter|(?:der |dieser |ihr )?(?:artikel|text|beitrag|bericht) (?:geht|wird)) (?:nach|unter) (?:der|dieser) (?:anzeige|werbung)(?: (?:weiter|fortgesetzt))?|nach der (?:anzeige|werbung) (?:weiterlesen|geht es weiter)',
    '(?:keine lust (?:mehr )?auf|genug von|genervt von|schluss mit|zu viel) (?:\\S+ )?(?:werbung|anzeigen) ?\\?(?: (?:jetzt|hier|einfach|werbefrei|abo|plus|premium|abonnieren|abschließen|testen|lesen|holen|werden|mitglied))*',
    '(?:jetzt |hier )?(?:werbefrei|ohne werbung) (?:weiter)?lesen(?: ab [\\d,€]+(?: euro)?(?: im monat)?)?',
    '(?:werbung|anzeigen?) (?:entfernen|ausblenden|abschalten|deaktivieren)',
  ],
  fr: [
    'publicité',
    "(?:(?:la |lire la )?suite (?:de (?:l['’]|cet )article )?|(?:l['’]|cet )article (?:continue|se poursuit) )?après (?:cette|la) (?:publicité|pub)",
    '(?:marre|assez|trop|fatigué|lassé)(?:e|s)? (?:de |des |d’|de la |par la )+(?:publicités?|pubs?) ?\\?(?: (?:abonnez-vous|passez|devenez|lisez|sans|pub|publicité|premium|abonné|à|maintenant))*',
    '(?:lire|lisez|naviguer|naviguez|profitez) (?:\\S+ )?sans (?:publicité|pub)s?',
    '(?:supprimer|masquer|désactiver|retirer) (?:les |la |cette )?(?:publicité|pub)s?',
  ],
  es: [
    'publicidad',
    '(?:(?:el |la |este |esta )?(?:artículo|noticia|nota|texto|historia) )?(?:continúa|sigue)(?: leyendo)? (?:después|tras|debajo)(?: del?)? (?:la publicidad|(?:el |este )?anuncio)|(?:la noticia )?continúa (?:abajo|debajo)',
    '(?:cansad[oa]s? de|hart[oa]s? de|demasiad[oa]s?) (?:(?:los|la|tantos|tanta) )?(?:anuncios|publicidad) ?\\?(?: (?:suscr[ií]bete|hazte|pásate|a|premium|socio|lee|sin|anuncios|ahora))*',
    '(?:lee|leer|navega|navegar|disfruta) (?:\\S+ )?sin (?:anuncios|publicidad)',
    '(?:quitar?|eliminar?|elimina|ocultar?|desactivar?) (?:los |la )?(?:anuncios|publicidad)',
  ],
  it: [
    'pubblicità',
    "(?:(?:l['’]|questo )(?:articolo|notizia) )?(?:continua|prosegue)(?: a leggere| la lettura)? (?:dopo|sotto)(?: (?:la|questa) pubblicità| l['’]annuncio)?",
    '(?:stanc[oa] (?:della|di|degli)|troppa|troppi|basta) (?:pubblicità|annunci) ?\\?(?: (?:abbonati|passa|diventa|a|premium|leggi|senza|ora))*',
    '(?:leggi|naviga|leggere) (?:\\S+ )?senza (?:pubblicità|annunci)',
    '(?:rimuovi|rimuovere|nascondi|elimina) (?:gli annunci|la pubblicità|le pubblicità)',
  ],
  pt: [
    'publicidade',
    '(?:(?:o |a |este |esta )?(?:artigo|matéria|notícia|texto|reportagem) )?continua (?:após|depois|abaixo)(?: d?[ao])? (?:publicidade|anúncio)',
    '(?:cansad[oa] d[eo]s?|chega de|muitos) (?:anúncios|publicidade) ?\\?(?: (?:assine|torne-se|seja|leia|sem|anúncios|premium|agora|já))*',
    '(?:leia|ler|navegue|navegar) (?:\\S+ )?sem (?:anúncios|publicidade)',
    '(?:remover?|remova|ocultar|desativar) (?:os |a )?(?:anúncios|publicidade)',
  ],
  nl: [
    'advertentie',
    '(?:(?:het |dit |de )?(?:artikel|tekst|verhaal) )?(?:gaat (?:hieronder )?verder|lees verder|verder lezen)(?: (?:onder|na) (?:de|deze) advertentie)|(?:de tekst|het artikel|dit artikel) gaat hieronder verder',
    '(?:genoeg van|moe van|te veel|klaar met) (?:de |al die )?(?:advertenties|reclame) ?\\?(?: (?:word|neem|lees|ga|lid|abonnee|zonder|advertenties|premium|nu))*',
    '(?:lees|lezen|surf) (?:\\S+ )?zonder (?:advertenties|reclame)',
    '(?:advertenties|reclame) (?:verwijderen|verbergen|uitzetten)',
  ],
  sv: [
    'annons',
    '(?:(?:artikeln|texten|nyheten) fortsätter|läs vidare|fortsätt läsa) (?:under|efter|nedanför) (?:annonsen|reklamen)',
    '(?:trött på|less på|för många|för mycket) (?:annonser|reklam) ?\\?(?: (?:bli|läs|prova|utan|annonser|prenumerant|medlem|premium|nu))*',
    '(?:läs|läsa|surfa) (?:\\S+ )?utan (?:annonser|reklam)',
    '(?:ta bort|dölj|stäng av) (?:annonser(?:na)?|reklamen?)',
  ],
  pl: [
    'reklama',
    '(?:dalsza część|ciąg dalszy|dalszy ciąg) (?:(?:tekstu|artykułu) )?(?:pod|po) (?:reklam(?:ą|ie)|wideo|materiałem wideo)|artykuł (?:kontynuowany|jest kontynuowany|ciąg dalszy) (?:pod|po) reklam(?:ą|ie)',
    '(?:masz dość|dość|za dużo|męczą cię) reklam[y]? ?\\?(?: (?:kup|wykup|zostań|czytaj|bez|reklam|subskrypcję|subskrybentem|premium|już|teraz))*',
    '(?:czytaj|czytać|przeglądaj) (?:\\S+ )?bez reklam',
    '(?:usuń|ukryj|wyłącz) reklamy',
  ],
  cs: [
    'reklama',
    '(?:(?:článek|text|zpráva) )?pokrač(?:uje|ování)(?: (?:článku|textu))? pod reklamou',
    '(?:už vás nebaví|nebaví vás|máte dost|příliš mnoho) reklam[y]? ?\\?(?: (?:předplaťte|si|nás|staňte|se|členem|čtěte|bez|reklam|premium))*',
    '(?:čtěte|číst|čti) (?:\\S+ )?bez reklam',
    '(?:odstranit|skrýt|vypnout) reklamy',
  ],
  ru: [
    'реклама',
    '(?:(?:статья|текст|материал|новость) продолжается|продолжение(?: (?:статьи|текста|материала))?(?: следует)?|читать дальше) после рекламы',
    '(?:устали от|надоела|надоело|слишком много) реклам[аыу] ?\\?(?: (?:оформите|купите|станьте|читайте|без|рекламы|подписку|подписчиком|премиум))*',
    '(?:читайте|читать|смотрите) (?:\\S+ )?без рекламы',
    '(?:убрать|отключить|скрыть) рекламу',
  ],
  uk: [
    'реклама',
    '(?:(?:стаття|текст|матеріал|новина) продовжується|продовження(?: (?:статті|тексту|матеріалу))?) після реклами',
    '(?:набридла|набридло|втомилися від|забагато) реклам[аиу] ?\\?(?: (?:оформіть|придбайте|станьте|читайте|без|реклами|підписку|підписником|преміум))*',
    '(?:читайте|читати) (?:\\S+ )?без реклами',
    '(?:прибрати|вимкнути|приховати) рекламу',
  ],
  tr: [
    'reklam',
    '(?:(?:haberin|yazının) devamı|haber|yazı|makale) reklamdan sonra(?: devam ediyor)?',
    '(?:reklamlardan|reklamdan) (?:sıkıldınız|bıktınız|yoruldunuz) mı ?\\?(?: (?:abone|olun|üye|premium|reklamsız|okuyun))*',
    'reklamsız (?:oku|okuyun)',
    'reklamları (?:kaldır|gizle|kapat)(?:ın)?',
  ],
  ar: [
    '(?:يستمر المقال|المقال يستمر|القصة تستمر|تستمر القصة|يتبع) بعد الإعلان',
    '(?:هل )?(?:سئمت|مللت|تعبت) من الإعلانات ?؟(?: (?:اشترك|الآن|انضم|اقرأ|بدون|إعلانات))*',
    '(?:اقرأ|تصفح) (?:\\S+ )?(?:بدون|بلا) إعلانات',
    '(?:إزالة|إخفاء|إيقاف) الإعلانات',
  ],
  zh: [
    '(?:文章|内容|內容|新闻)?(?:继续|繼續|将)?(?:于|在)?(?:广告|廣告)(?:之?后|之?後|下方)(?:继续|繼續)?(?:阅读|閱讀)?',
    '(?:厌倦|厭倦|受够|讨厌)(?:了)?(?:广告|廣告)[?？吗嗎]*(?:立即)?(?:去除|移除|关闭|升级|订阅)?(?:广告|会员|高级版)?',
    '(?:无|無|免)(?:广告|廣告)(?:阅读|閱讀|体验)',
    '(?:移除|去除|关闭|關閉|跳过)(?:广告|廣告)',
  ],
  ja: [
    '(?:記事は)?広告の(?:後|あと|下)に(?:記事が)?続きます?',
    '広告に?(?:うんざり|飽きた|お困り)(?:です)?か?[?？]?(?:プレミアム(?:へ|会員に)?)?',
    '広告なしで(?:読む|楽しむ)',
    '広告を(?:削除|消す|非表示|スキップ)(?:する)?',
  ],
};
