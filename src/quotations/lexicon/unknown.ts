import { blank } from '../../languages/blank';
import { pack } from './pack';

/** A language of which no words are known, packed: quotations by their marks, names by their capitals. */
export const unknown = pack({ ...blank, id: 'und' });
