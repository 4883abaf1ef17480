import type { Writer } from '../pageWriter';

/** Writes an element as blocks; `pass` leaves it to be what any other element is. */
export type Handler = (element: Element, writer: Writer) => 'pass' | undefined;

/** Writes an element that stands in a line. */
export type InlineHandler = (element: Element, writer: Writer) => void;
