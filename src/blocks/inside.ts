/** What a piece can stand in. */
export const Inside = {
  hidden: 1,
  nav: 2,
  aside: 4,
  header: 8,
  footer: 16,
  list: 32,
  table: 64,
  excerpt: 128,
  figure: 256,
  caption: 512,
  code: 1024,
  control: 2048,
  form: 4096,
  article: 8192,
  main: 16384,
  dialog: 32768,
} as const;

/** By the name of an element. */
export const FLAGS: Readonly<Record<string, number>> = {
  nav: Inside.nav,
  aside: Inside.aside,
  header: Inside.header,
  footer: Inside.footer,
  ul: Inside.list,
  ol: Inside.list,
  dl: Inside.list,
  menu: Inside.list,
  table: Inside.table,
  blockquote: Inside.excerpt,
  q: 0,
  figure: Inside.figure,
  figcaption: Inside.caption,
  caption: Inside.caption,
  pre: Inside.code,
  button: Inside.control,
  select: Inside.control,
  textarea: Inside.control,
  option: Inside.control,
  label: Inside.control,
  form: Inside.form,
  fieldset: Inside.form,
  article: Inside.article,
  main: Inside.main,
  dialog: Inside.dialog | Inside.hidden,
};

/** By its role. */
export const ROLES: Readonly<Record<string, number>> = {
  navigation: Inside.nav,
  menu: Inside.nav,
  menubar: Inside.nav,
  complementary: Inside.aside,
  contentinfo: Inside.footer,
  banner: Inside.header,
  article: Inside.article,
  main: Inside.main,
  button: Inside.control,
  dialog: Inside.dialog,
  alertdialog: Inside.dialog,
  search: Inside.form,
};

/** Elements that make no block of their own. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark ' +
    'math nobr output q rb rp rt rtc ruby s samp small span strike strong sub sup svg time tt u var ' +
    'wbr input picture select textarea meter progress'
  ).split(' '),
);

/** Elements whose letters are no text. */
export const SILENT = new Set(
  `script style noscript template svg head iframe object embed video audio canvas datalist map title meta link`.split(
    ' ',
  ),
);
