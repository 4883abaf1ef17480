/** The words of languages but English, as data; a file of its own in the extension (see scripts/build/languagesApart.ts). */

export { others } from '../quotations/tagging/others';
export { others as languages } from './others';
