import type { Gender } from '../../languages/quotations';

/** Somebody, or something, that the narrator names. */
export interface NamedEntity {
  /** The fullest form that the text gives. */
  readonly name: string;
  readonly gender: Gender;
  /** The words before or beside the name: "chief financial officer". */
  readonly role: string | null;
  /** It acts or is introduced as somebody: no town, no party. */
  readonly animate: boolean;
}

/** Whom a mention refers to: somebody with a name, or one known by a noun alone. */
export interface Entity extends NamedEntity {
  readonly named: boolean;
  readonly plural: boolean;
  /** Nobody else comes near to being meant. */
  readonly unambiguous: boolean;
}
