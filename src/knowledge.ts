/**
 * What the stages know, as data. The extension packs it into files of their own, apart from the code that reads
 * (see scripts/build/knowledge.ts).
 */
export * as languages from './quotations/lang';
export * as patterns from './quotations/cues/patterns';
export * as prepared from './extract/rules/prepared';
export * as providers from './compose/embed/providers';
export * as compose from './compose/known';
export * as columns from './extract/classifier/columns';
export * as rules from './clutter';
export * as names from './page/facts/names';
export * as agencies from './text/agencies';
export * as months from './text/months';
