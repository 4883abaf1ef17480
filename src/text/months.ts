/**
 * How the twelve months begin in en de fr es it pt nl sv da pl cs ru uk tr fi ro, in lower case: the shortest
 * beginning that is no other month's in any of them. Where a name means different months in two languages
 * (Polish and Czech `listopad`), it is left out.
 */
export const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'sty', 'led', 'янв', 'січ', 'oca', 'tam', 'ian'],
  ['feb', 'fév', 'fev', 'lut', 'úno', 'фев', 'лют', 'şub', 'hel'],
  ['mar', 'mär', 'maa', 'mrt', 'bře', 'мар', 'бер'],
  ['apr', 'avr', 'abr', 'kwi', 'dub', 'апр', 'кві', 'nis', 'huh'],
  ['may', 'mai', 'mei', 'maj', 'mag', 'kvě', 'мая', 'май', 'тра', 'tou'],
  ['jun', 'juin', 'giu', 'cze', 'červn', 'июн', 'чер', 'haz', 'kes', 'iun'],
  ['jul', 'juil', 'lug', 'lip', 'červe', 'июл', 'лип', 'tem', 'hei', 'iul'],
  ['aug', 'aoû', 'aou', 'ago', 'sie', 'srp', 'авг', 'сер', 'ağu', 'elo'],
  ['sep', 'set', 'wrz', 'zář', 'сен', 'вер', 'eyl', 'syy'],
  ['oct', 'okt', 'ott', 'out', 'paź', 'říj', 'окт', 'жов', 'eki', 'lok'],
  ['nov', 'ноя', 'лис', 'kas', 'noi'],
  ['dec', 'dez', 'dic', 'déc', 'gru', 'pro', 'дек', 'гру', 'ara', 'jou'],
];
