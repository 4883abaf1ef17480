/** The attribute in which a snapshot keeps the reading that an `<rt>` shows above letters: it is no part of their text. */
export const READING = 'data-reading';
