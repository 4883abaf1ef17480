import type { Example } from '../example';

/** German: verbs in second and last place, particles, reported mood, names of papers and films. */
export const examples: readonly Example[] = [
  {
    text: '„Der Hafen öffnet im Mai“, sagte Nora Feld am Montag.',
    says: [['Der Hafen öffnet im Mai', 'Nora Feld']],
    by: 'after-said-who',
  },
  {
    text: '„Niemand hat uns gefragt“, so Bürgermeisterin Ida Lund.',
    says: [['Niemand hat uns gefragt', 'Ida Lund']],
    by: 'after-thus-who',
  },
  {
    text: 'Das Dach war „eine Gefahr“ für alle, so der Sprecher.',
    says: [['eine Gefahr', 'der Sprecher']],
    by: 'after-clause-thus-who',
  },
  {
    text: 'Gestern sagte der Sprecher: „Wir gehen nicht.“',
    says: [['Wir gehen nicht.', 'der Sprecher']],
    by: 'before-verb-second',
  },
  {
    text: 'In Leipzig nannte Hanna Novak das Angebot „eine Frechheit“.',
    says: [['eine Frechheit', 'Hanna Novak']],
    by: 'before-verb-second',
  },
  {
    text: 'Hanna Novak nannte das Angebot „eine Frechheit“.',
    says: [['eine Frechheit', 'Hanna Novak']],
    by: 'before-who-said-second',
  },
  {
    text: 'Hanna Novak, die Besitzerin der Werft, nannte das Angebot „eine Frechheit“.',
    says: [['eine Frechheit', 'Hanna Novak']],
    by: 'before-who-beside-said',
  },
  {
    text: 'Das ist der Mann, der die Brücke als „Schrott“ bezeichnete.',
    says: [['Schrott', 'der Mann']],
    by: 'after-verb-last',
  },
  {
    text: 'Laut Otto Kranz war der Tunnel „niemals trocken“.',
    says: [['niemals trocken', 'Otto Kranz']],
    by: 'before-according-to',
  },
  {
    text: 'Nach Angaben der Polizei war der Fahrer „sehr müde“.',
    says: [['sehr müde', 'der Polizei']],
    by: 'before-according-to',
  },
  {
    text: 'Die Werft gab bekannt, sie sei „stolz auf die Leute“.',
    says: [['stolz auf die Leute', 'Die Werft']],
  },
  {
    text: 'Der Minister stellte fest, man habe „zu lange gewartet“.',
    says: [['zu lange gewartet', 'Der Minister']],
  },
  { text: 'Die Ministerin teilte mit, das Geld sei „ausgegeben“.', says: [['ausgegeben', 'Die Ministerin']] },
  { text: 'Anna Roth sprach von einem „Neuanfang“.', says: [['Neuanfang', 'Anna Roth']] },
  {
    text: 'Sie habe nichts gewusst, sagte Anna Roth. Man habe sie „einfach vergessen“.',
    says: [['einfach vergessen', 'Anna Roth']],
    by: 'reported',
  },
  { text: '»Das reicht«, rief Jonas Weber.', says: [['Das reicht', 'Jonas Weber']] },
  {
    text: '„Ich kenne ihn“, meinte Anna Roth. „Er lügt.“',
    says: [
      ['Ich kenne ihn', 'Anna Roth'],
      ['Er lügt.', 'Anna Roth'],
    ],
    by: 'continues',
  },
  { text: 'Jonas Weber: „Wir sind bereit.“', says: [['Wir sind bereit.', 'Jonas Weber']] },
  {
    text: '„Er sagte mir ‚bis morgen‘ und ging“, erzählte Anna Roth.',
    says: [['Er sagte mir ‚bis morgen‘ und ging', 'Anna Roth']],
  },
  { text: 'Der Film „Das weite Land“ läuft im Kino „Stern“.', says: [] },
  { text: 'Die Zeitschrift „Der Anker“ erscheint im so genannten „Weißen Haus“.', says: [] },
  {
    text: '"Wir bleiben", sagte die Sprecherin des Vereins.',
    says: [['Wir bleiben', 'die Sprecherin des Vereins']],
  },
];
