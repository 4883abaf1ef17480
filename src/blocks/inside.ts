import { elementsWith } from '../html/elements';

/** What a block can stand in. */
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

/**
 * Elements whose letters are no text, and that part none. Fewer than are never drawn: the weights have been learned with
 * the rest as text or as a boundary. Fields and their options are gone from a snapshot, and what is empty has no text.
 */
export const SILENT = elementsWith('code', 'metadata', 'frame', 'fallback', 'drawing');
