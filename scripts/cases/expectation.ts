import { z } from 'zod/v4';

const texts = z.array(z.string().min(1)).min(1);
const nameOrNobody = z.string().nullable();

const code = z.strictObject({ text: z.string(), language: z.string().optional() });

const list = z.strictObject({
  ordered: z.boolean().optional(),
  items: z.union([z.number().int(), texts]).describe('how many items, or their texts'),
});

const table = z.strictObject({
  rows: z.number().int().optional(),
  columns: z.number().int().optional(),
  cell: z
    .union([z.string(), texts])
    .optional()
    .describe('a text in one of the cells, or a text for each of several'),
  caption: z.string().optional(),
  full: z.literal(true).optional().describe('no cell is empty'),
});

const quote = z.strictObject({
  text: z.string(),
  speaker: z
    .union([nameOrNobody, z.array(nameOrNobody).min(1)])
    .optional()
    .describe('who said it, or one of several names; null: nobody is named'),
  optional: z.literal(true).optional().describe('need not be found; where it is, the speaker must be right'),
});

/**
 * What a page must show, field by field. Texts are compared with white space folded to one space. The reading text is that
 * of `npm run read`: without title, byline, captions and what is left out.
 */
const assertions = z.strictObject({
  keeps: texts.describe('each stands in the reading text'),
  drops: texts.describe('none stands in the reading text'),
  order: texts.describe('they stand in the reading text one after the other'),
  once: texts.describe('each stands in the reading text exactly once'),
  lines: texts.describe('each is a whole line of a block'),
  together: z.array(texts).describe('of each group all stand in the reading text, or none'),
  formulas: z
    .array(z.union([z.string(), texts]))
    .describe('each, or one of several, stands in the reading text, white space taken out of both'),
  headings: texts.describe('each is the whole text of a heading'),
  notHeadings: texts.describe('none is the whole text of a heading'),
  code: z.array(code).describe('each is exactly a code block, blank lines around it aside'),
  lists: z.array(list),
  tables: z.array(table),
  images: texts.describe('each stands in the address of a picture, in this order'),
  imagesNot: texts.describe('none stands in the address of a picture'),
  captions: z
    .record(z.string(), z.string())
    .describe('the figure with such an address has this caption or credit'),
  embeds: texts.describe('each stands in the address of an embed, shown or left out'),
  title: nameOrNobody,
  byline: z
    .union([nameOrNobody, texts])
    .describe('a list: these names in this order, with nothing but commas, "and" and the like between'),
  site: nameOrNobody,
  lang: nameOrNobody,
  published: nameOrNobody.describe('the beginning of the date in ISO 8601, or null'),
  quotes: z.array(quote),
  quotesNot: texts.describe('none stands in the text of a quotation'),
  noQuotes: z.literal(true).describe('no quotation is found'),
  removedReasonNot: texts.describe('nothing is left out for one of these reasons'),
  doubt: z.boolean().describe('there is a doubt, or there is none'),
});

const some = assertions.partial();

/** What `expect.json` beside a small page holds: why the page is there, its address, and what it must show. */
export const expectation = some.extend({
  why: z.string().min(1).describe('what kind of fault the page guards against, in one sentence'),
  url: z.url({ protocol: /^https?$/ }).optional(),
  anyOf: z.array(some).min(1).optional().describe('all of one of these holds'),
});

export type Assertions = z.infer<typeof some>;
export type Expectation = z.infer<typeof expectation>;
export type WantedTable = z.infer<typeof table>;
export type WantedList = z.infer<typeof list>;
export type WantedQuote = z.infer<typeof quote>;
