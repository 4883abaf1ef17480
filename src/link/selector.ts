/**
 * Where words stand in a text: the words, and what comes before and after them.
 * The shape is the Web Annotation Data Model's Text Quote Selector (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
