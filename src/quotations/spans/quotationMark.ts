import type { Span } from '../../model';

/**
 * A sign that may open a quotation, close one, or do neither.
 * Each role has a cost: 0 is what the letters around it suggest, 10 is out of the question.
 */
export interface QuotationMark extends Span {
  readonly glyph: string;
  readonly open: number;
  readonly close: number;
  readonly skip: number;
  /** It stands at the start of its passage. */
  readonly first: boolean;
}
