/** A story in one language, and who says something in it. */
interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly speakers: readonly string[];
  /** A line among the paragraphs that is none of the story's. */
  readonly clutter?: string;
}

export const ENGLISH: Story = {
  title: 'The ferry is late again',
  paragraphs: [
    'The boat to Vell left two hours late on Monday, and nobody on the pier was told why it had stayed there for so long.',
    '“The fog did not lift until ten,” said Nora Feld, who has run the harbour office of the island for nine years now.',
    'The company wants to buy a second boat before the winter, so that the people of the island can rely on one of them.',
    '“We shall see what comes of that,” Ole Dahl said on the quay, where he has been selling fish for as long as he can think.',
  ],
  speakers: ['Nora Feld', 'Ole Dahl'],
};

export const GERMAN: Story = {
  title: 'Der alte Speicher bekommt eine Uhr',
  paragraphs: [
    'Der alte Speicher am Hafen von Vell bekommt nach vierzig Jahren wieder eine Uhr, die von weit draußen zu sehen ist.',
    '„Die Zeiger haben wir auf dem Dachboden gefunden“, sagte Hedda Lürssen, die den Speicher vor zwei Jahren gekauft hat.',
    'Das Werk musste neu gebaut werden, weil das Salz aus der Luft die Räder über die Jahre zerfressen und verklebt hatte.',
    'Ole Petersen erklärte am Montag: „Sie wird so genau gehen, dass sich die Fähre nicht mehr auf den Nebel berufen kann.“',
  ],
  speakers: ['Hedda Lürssen', 'Ole Petersen'],
  clutter: 'Artikel wird unter der Anzeige fortgesetzt',
};

export const FRENCH: Story = {
  title: 'Le bac de Vell repart',
  paragraphs: [
    'Le bac de Vell est reparti lundi matin après trois jours de panne, et les habitants de l’île ont enfin reçu leur courrier.',
    '« Nous avons changé la pompe pendant la nuit », a déclaré Jeanne Morel, qui dirige le port depuis une dizaine d’années.',
    'La compagnie promet depuis longtemps un deuxième bateau, mais personne sur le quai ne croit qu’il sera là avant l’hiver.',
    '« On verra bien ce qu’il en sera », a dit Luc Arnaud, qui vend du poisson devant le port depuis plus de quarante ans.',
  ],
  speakers: ['Jeanne Morel', 'Luc Arnaud'],
};

const COOKIES = `We and our partners store and access information on your device, such as unique identifiers, and we process
personal data sent by it, to measure what you read and to show you advertisements that are picked for you. You may accept or
manage your choices at any time, and you have the right to object where legitimate interest is what we rely on. Our notice
on privacy says more about how long we keep what we store, and about whom we share it with in the countries we work in.`;

const body = ({ title, paragraphs: [first = '', ...rest], clutter = '' }: Story) =>
  `<h1>${title}</h1>${[first, clutter, ...rest].map(text => text && `<p>${text}</p>`).join('')}`;

/** A page whose template says a language of its own, whatever the story is in. */
export const pageOf = (lang: string, story: Story, around = '') =>
  `<!doctype html><html lang="${lang}"><title>${story.title}</title>${around}<main><article>${body(story)}</article></main></html>`;

/** The same with so much legal English around it that no text of the story is among the longest of the page. */
export const amongEnglish = (lang: string, story: Story) =>
  pageOf(lang, story, `<div class="cookie-consent" role="dialog">${`<p>${COOKIES}</p>`.repeat(14)}</div>`);

/** A site that is one program: its `go(lang)` puts another story in the place of the first, and its address into the bar. */
export const program = (stories: Readonly<Record<string, Story>>, first: Story) =>
  `${pageOf('en', first)}<script>
const stories = ${JSON.stringify(Object.fromEntries(Object.entries(stories).map(([id, story]) => [id, { title: story.title, html: body(story) }])))};
globalThis.go = id => {
  history.pushState(null, '', '/program-' + id);
  document.title = stories[id].title;
  document.querySelector('article').innerHTML = stories[id].html;
};</script>`;

/** A notice, so short that there is doubt whether it is all, with something beside it. */
export const noticeOf = ({ title, paragraphs }: Story): Story => ({
  title,
  paragraphs: paragraphs.slice(0, 2),
  speakers: [],
});
