import type { ClutterPhrases } from '../../model';

/** What sites in Polish write beside their articles. */
export const clutter: ClutterPhrases = {
  advertLabels: ['reklama', 'ogłoszenie', 'materiał sponsorowany', 'artykuł sponsorowany'],
  readOn: [
    'reklama',
    '(?:dalsza część|ciąg dalszy|dalszy ciąg) (?:(?:tekstu|artykułu) )?(?:pod|po) (?:reklam(?:ą|ie)|wideo|materiałem wideo)|artykuł (?:kontynuowany|jest kontynuowany|ciąg dalszy) (?:pod|po) reklam(?:ą|ie)',
    '(?:masz dość|dość|za dużo|męczą cię) reklam[y]? ?\\?(?: (?:kup|wykup|zostań|czytaj|bez|reklam|subskrypcję|subskrybentem|premium|już|teraz))*',
    '(?:czytaj|czytać|przeglądaj) (?:\\S+ )?bez reklam',
    '(?:usuń|ukryj|wyłącz) reklamy',
  ],
  comments: ['(?:brak )?komentarz[eya]?', 'komentarzy', 'dodaj komentarz', 'skomentuj', 'dyskusja', 'opinie'],
  commentPrompts: [
    'brak komentarzy~',
    'bądź pierwszy~',
    'zaloguj się,? aby (?:komentować|skomentować)~',
    'komentarze (?:są )?wyłączone',
  ],
  legal: ['wszelkie prawa zastrzeżone~', '(?:polityka prywatności|regulamin)~'],
  newsletter: [
    '(?:\\S+ ){0,4}zapisz się~',
    'zapisz się~newslettera~',
    'subskrybuj~',
    'newsletter~',
    'otrzymuj~',
    '(?:\\S+ ){0,4}(?:informacje|wiadomości|najważniejsze|newsy)(?: \\S+){0,5} (?:w|na) (?:twojej|swojej|twoją|swoją) (?:skrzynce|skrzynkę|poczcie)~',
  ],
  promo: [
    'pobierz (?:naszą )?aplikację~',
    'zostań (?:członkiem|patronem|subskrybentem)~',
    'wesprzyj~',
    'posłuchaj podcastu~',
    'posłuchaj (?:tego )?artykułu',
  ],
  related: [
    '(?:powiązane|podobne|polecane|inne|najnowsze|popularne) (?:artykuły|wiadomości|wpisy|tematy|teksty|treści|materiały)~',
    '(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj) (?:także|też|również|więcej|dalej)~',
    'więcej (?:na temat|o|z|w|od|informacji)~',
    'najczęściej czytane~',
    'najpopularniejsze~',
    'polecamy~',
    'polecane~',
    'może cię zainteresować~',
    'warto przeczytać',
    'nie przegap',
    'na czasie',
    'podobne',
    'powiązane',
  ],
  readAlso: [
    '(?:(?:(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj)(?: (?:także|też|również|więcej|dalej))?|dowiedz się więcej|więcej|polecamy|powiązane|nie przegap))\\s*[:：–>»|-].{3,160}',
  ],
  share: ['udostępnij~', 'podziel się~', 'obserwuj nas~', 'śledź nas~', 'drukuj'],
};
