/** Sentences as newspapers write them, in every style of quotation. N is a full name, L a last name, W what is said. */
const SENTENCES = [
  '“W,” said N, the head of the port authority. “W.”',
  '“W,” L told reporters on Tuesday.',
  'According to N, a spokesman for the ministry, the plan “W”.',
  'The mayor, N, called the decision “a mistake that nobody asked for”.',
  '"W," she added. "W," the engineer said.',
  'L said: "W. W."',
  "'W,' said N, who has run the bakery since the '90s. 'We don't know what the owners' plans are.'",
  "N wrote in a letter: 'W.' The company's lawyers didn't answer.",
  '“W,” he said, “and the council told us ‘W’ when we asked.”',
  '«W», said N at the opening of the hall.',
  'Nothing in the report, which L signed in March, says who paid for the 12" pipes or the 6\' fence.',
  'Officials of the U.S. Department of Commerce and the St. Alban Harbor Board met on Jan. 14 without a result.',
  'N, the former chief financial officer of Dayfold Inc., left the meeting early and did not return calls.',
  'The senator never said that the bridge “W”.',
  'They waited for two hours in the rain, and by noon the queue had reached the old market.',
  'A senior diplomat said the talks had been “long, honest and of no use”.',
  '“W?” asked L. “W,” replied N, a teacher from Eastmoor.',
  'The so-called “golden ticket” sale brought in $3.5 million, up 12.4 percent from a year before.',
  'He shrugged. “W.”',
  'L, who is standing for a second term, has promised that the ferry will be back before the summer.',
];

const SAID = [
  'We have waited for this money for eleven years',
  'The pipes were never rated for that pressure',
  'Nobody told the people on the island what was coming',
  'I would do it again, and I’d do it sooner',
  'It was a good day for the town and a bad one for the bank',
  'There is no plan for the winter, and there never was',
  'Our children walk to school along a road without a pavement',
  'You cannot run a hospital on promises',
];

const FIRST = ['Maria', 'Anders', 'Nora', 'Ivo', 'Claire', 'Samuel', 'Ruth', 'Tomas', 'Edith', 'Paul'];
const LAST = [
  'Holm',
  'Petrov',
  'Feld',
  'Tanaka',
  'Okafor',
  'Lindqvist',
  'Marsh',
  'Ilves',
  'Duarte',
  'Brandt',
];
const ENDING = ['', 'son', 'er', 'mann', 'ley', 'ford', 'wood', 'ham'];

/** A long article of sentences of our own: the same letters each time, `size` of them. */
export function news(size: number): string {
  let seed = 1;
  const pick = (list: readonly string[]): string => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((seed / 2_147_483_648) * list.length)] ?? '';
  };
  const written: Record<string, () => string> = {
    N: () => `${pick(FIRST)} ${pick(LAST)}${pick(ENDING)}`,
    L: () => pick(LAST) + pick(ENDING),
    W: () => pick(SAID),
  };
  const sentence = () => pick(SENTENCES).replace(/\b[NLW]\b/g, letter => written[letter]?.() ?? letter);
  const paragraphs: string[] = [];
  for (let length = 0; length < size; ) {
    const paragraph = `${sentence()} ${sentence()} ${sentence()}`;
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return paragraphs.join('\n').slice(0, size);
}
