/** What the stages know, as data: the extension packs it into a file of its own (see scripts/build/knowledge.ts). */
export * as languages from './attribute/lang';
export * as rules from './rules';
