import type { Doubt } from '../../model';
import { LIKELY } from '../classifier/model';
import { type Calibration, expectedF1 } from './calibration';
import type { Evidence } from './evidence';

/** Below this F1 that is to be expected, a reading is not to be trusted unseen. */
const SURE = 0.83;
/** What its blocks promise beyond this is kept, whatever else is odd about the page: other signals then only mislead. */
const PROMISED = 0.95;

/** Reasons to think that the reading is incomplete or wrong. */
export function doubtsOf(
  { certain, signals, unsure }: Evidence,
  calibration: Calibration = LIKELY.calibration,
): readonly Doubt[] {
  const [promised = 0] = signals;
  const isSure = promised >= PROMISED || expectedF1(calibration, signals) >= SURE;
  return isSure || certain.includes(unsure) ? certain : [...certain, unsure];
}
