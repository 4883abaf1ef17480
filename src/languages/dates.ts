import type { Phrases } from '../model';

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Words that stand beside the figures of a date and mean nothing else there. Beginnings of words, in lower case. */
export const DATE_WORDS: Phrases = {
  en: words(`
    mon tue wed thu fri sat sun ago at on yesterday today min hour hr day week month year second sec am pm
    a.m p.m gmt utc est edt pst pdt cst cdt mst mdt bst cet cest ist et pt st nd rd th published posted
    updated last first modified created date just now an a noon of z t
  `),
  de: words(`
    mo di mi do fr sa so vor uhr um am gestern heute stunde minute tag woche monat jahr stand aktualisiert
    veröffentlicht vom den einer einem
  `),
  fr: words(`
    lun mar mer jeu ven sam dim il y a à le hier jour heure mis jour publié modifié semaine mois an une
    aujourd
  `),
  es: words(`
    lun mié jue vie sáb dom hace ayer hoy hora minuto día semana mes año publicado actualizado de del el las
    una un h
  `),
  it: words(
    'lun mar mer gio ven sab dom fa ieri oggi or giorn settiman mes alle ore pubblicato aggiornato il',
  ),
  pt: words(
    'seg ter qua qui sex sáb dom há atrás ontem hoje hora dia semana mês meses ano publicado atualizado às em',
  ),
  nl: words(`
    ma di wo do vr za zo geleden gisteren vandaag uur dag week weken maand jaar om gepubliceerd bijgewerkt
    minuten
  `),
  sv: words(
    'mån tis ons tors lör sön sedan igår idag timm dag veck månad år kl för i går publicerad uppdaterad den',
  ),
  pl: words(`
    pon wto śro czw pią sob nie temu wczoraj dzisiaj dziś godz dni dzień tydzień tygodni miesiąc rok lat
    opublikowano aktualizacja r o
  `),
  cs: words(
    'po út st čt pá so ne před včera dnes hod den dny dní týd měs rok let v ve aktualizováno publikováno',
  ),
  ru: words(`
    пн вт ср чт пт сб вс понедельник вторник среда четверг пятница суббота воскресенье назад вчера сегодня
    час минут мин дн день недел месяц год лет г в опубликовано обновлено
  `),
  uk: words(`
    пн вт ср чт пт сб нд тому вчора сьогодні год хвилин хв дн день тижн місяц рік рок р о опубліковано
    оновлено
  `),
  tr: words(`
    pzt sal çar per cum cmt paz pazartesi önce dün bugün saat dakika gün hafta ay yıl güncelleme yayınlanma
    tarihi giriş
  `),
  ar: words(`
    منذ قبل أمس اليوم ساعة ساعات دقيقة دقائق يوم أيام أسبوع شهر سنة السبت الأحد الإثنين الاثنين الثلاثاء
    الأربعاء الخميس الجمعة يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر نشر
    آخر تحديث في ص م غرينتش بتوقيت
  `),
  zh: words(
    '年 月 日 时 時 分 秒 前 小时前 小時前 分钟前 分鐘前 天前 昨天 今天 周 星期 发布 發布 更新 上午 下午',
  ),
  ja: words('年 月 日 時 分 前 時間前 分前 日前 昨日 今日 公開 更新 配信 午前 午後 曜日'),
};
