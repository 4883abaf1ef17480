/** The words of languages but English, as data; a file of its own in the extension (see scripts/build/knowledge.ts). */
export { others } from './quotations/lang/others';
export * as foreign from './extract/rules/foreign';
