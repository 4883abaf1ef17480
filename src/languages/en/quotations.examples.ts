import type { Example } from '../example';

/** English: every pattern at least once, then the traps. */
export const examples: readonly Example[] = [
  {
    text: '“The harbour will open in May,” said Nora Feld, the port director.',
    says: [['The harbour will open in May,', 'Nora Feld']],
    by: 'after-said-who',
  },
  {
    text: '“Nobody asked us,” Tomas Berg told the council.',
    says: [['Nobody asked us,', 'Tomas Berg']],
    by: 'after-who-said',
  },
  {
    text: '“It leaks,” Ida Lund, who has run the mill since 1998, said on Monday.',
    says: [['It leaks,', 'Ida Lund']],
    by: 'after-who-list-said',
  },
  {
    text: '“Turn it off!” a woman near the stage shouted.',
    says: [['Turn it off!', 'a woman near the stage']],
    by: 'after-who-said',
  },
  {
    text: '“We ran,” a boy playing outside the school recalled.',
    says: [['We ran,', 'a boy']],
    by: 'after-who-which-said',
  },
  {
    text: 'The roof is “a danger to everybody” in the building, the inspector warned.',
    says: [['a danger to everybody', 'the inspector']],
    by: 'after-clause-who-said',
  },
  {
    text: 'The bridge is “as good as new” since the repairs, says Petra Holt.',
    says: [['as good as new', 'Petra Holt']],
    by: 'after-clause-said-who',
  },
  {
    text: 'The fire was “entirely avoidable”, according to Chief Marta Ruiz.',
    says: [['entirely avoidable', 'Marta Ruiz']],
    by: 'after-according-to',
  },
  {
    text: 'According to Otto Kranz, the tunnel “was never dry”.',
    says: [['was never dry', 'Otto Kranz']],
    by: 'before-according-to',
  },
  {
    text: 'Then, asked the mayor: “Who pays for it?”',
    says: [['Who pays for it?', 'the mayor']],
    by: 'before-said-who',
  },
  {
    text: 'Speaking in Leeds, Hana Novak said: “We are not for sale.”',
    says: [['We are not for sale.', 'Hana Novak']],
    by: 'before-who-said-quote',
  },
  {
    text: 'Hana Novak was angry. She called the offer “an insult”.',
    says: [['an insult', 'Hana Novak']],
    by: 'before-he-said',
  },
  {
    text: 'Hana Novak called the offer “an insult”.',
    says: [['an insult', 'Hana Novak']],
    by: 'before-who-said',
  },
  {
    text: 'Hana Novak, who owns the yard, called the offer “an insult”.',
    says: [['an insult', 'Hana Novak']],
    by: 'before-who-list-said',
  },
  {
    text: 'Hana Novak, the owner, called the offer “an insult”.',
    says: [['an insult', 'Hana Novak']],
    by: 'before-who-beside-said',
  },
  {
    text: 'Hana Novak said the bank had called her yard “a bad risk”.',
    says: [['a bad risk', 'Hana Novak']],
    by: 'before-who-said-that',
  },
  {
    text: 'The plan was described by Hana Novak as “a bad joke”.',
    says: [['a bad joke', 'Hana Novak']],
    by: 'before-by-who',
  },
  {
    text: 'The storm, described as a “monster”, passed in the night.',
    says: [['monster', null]],
    by: 'before-nobody',
  },
  {
    text: 'Hana Novak left the room, calling the vote “a farce”.',
    says: [['a farce', 'Hana Novak']],
    by: 'before-saying',
  },
  {
    text: 'The strike went on, with union leader Jon Frey calling it “a last resort”.',
    says: [['a last resort', 'Jon Frey']],
    by: 'before-who-saying',
  },
  {
    text: 'Jon Frey left early and later called the vote “a farce”.',
    says: [['a farce', 'Jon Frey']],
    by: 'before-said',
  },
  {
    text: 'Frey: no strike before ‘every door is closed’\nThe union will go on talking.',
    says: [['every door is closed', 'Frey']],
    by: 'headline-who',
  },
  {
    text: 'Ada Quist and her lawyer, Peter Moss, came late. “I am tired,” she said. He was blunter: “This is a circus.”',
    says: [
      ['I am tired,', 'Ada Quist'],
      ['This is a circus.', 'Peter Moss'],
    ],
    by: 'before-colon',
  },
  {
    text: '‘The best we have,’ Ada Quist in March became the head of the club.',
    says: [['The best we have,', 'Ada Quist']],
    by: 'after-who',
  },
  {
    text: "'We don't owe 'em a penny, and the drivers' union knows it,' said Ewan Rees. 'They'll see.'",
    says: [
      ["We don't owe 'em a penny, and the drivers' union knows it,", 'Ewan Rees'],
      ["They'll see.", 'Ewan Rees'],
    ],
  },
  {
    text: "'I was there,\" said Ewan Rees. 'It wasn't the '60s any more.\"",
    says: [
      ['I was there,', 'Ewan Rees'],
      ["It wasn't the '60s any more.", 'Ewan Rees'],
    ],
  },
  {
    text: "Ewan Rees said 'nobody knew.''I asked, 'Who paid?' and got no answer,' Rees said.'It stinks,' he added.",
    says: [
      ['nobody knew.', 'Ewan Rees'],
      ["I asked, 'Who paid?' and got no answer,", 'Ewan Rees'],
      ['It stinks,', 'Ewan Rees'],
    ],
  },
  { text: 'The 6\'1" keeper and the 5\'9" winger wore the "lucky" shirts of the \'80s.', says: [] },
  {
    text: 'She read "The Silent Orchard" and saw the film "Glass" at the so-called "people\'s palace".',
    says: [],
  },
  {
    text: '“We lost the boat.\n“We lost the nets.\n“We did not lose a man,” said skipper Ole Dahl.',
    says: [['We lost the boat.\nWe lost the nets.\nWe did not lose a man,', 'Ole Dahl']],
  },
  {
    text: '“The pumps,” said engineer Rita Sand, “were never tested.”',
    says: [['The pumps, were never tested.', 'Rita Sand']],
  },
  {
    text: '“The dyke will hold, said Ivo Marek, the warden.\n“I live behind it,” he added.',
    says: [
      ['The dyke will hold,', 'Ivo Marek'],
      ['I live behind it,', 'Ivo Marek'],
    ],
  },
  {
    text: '“Did you see it?” asked Dora Wynn.\n“I did,” replied Saul Beck.\n“What was it?”\n“A heron.”',
    says: [
      ['Did you see it?', 'Dora Wynn'],
      ['I did,', 'Saul Beck'],
      ['What was it?', 'Dora Wynn'],
      ['A heron.', 'Saul Beck'],
    ],
  },
  {
    text: 'President Ilka Toth met farmers. “Help is on its way,” the president said.',
    says: [['Help is on its way,', 'Ilka Toth']],
  },
  {
    text: 'Six rafts are out.\nWe go again at dawn, and we won’t stop.\n— Lena Ort (@lena_ort) March 3, 2025\n“It is cold,” said Bo Ek.',
    says: [
      ['We go again at dawn, and we won’t stop.', 'Lena Ort'],
      ['It is cold,', 'Bo Ek'],
    ],
  },
  {
    text: 'Q: Were you afraid?\nA: Every day.',
    says: [
      ['Were you afraid?', null],
      ['Every day.', null],
    ],
  },
];
