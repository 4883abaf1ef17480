/** Zones that newsrooms write by their letters, where the letters mean one zone only. */
const OFFSETS: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  mez: '+01:00',
  mesz: '+02:00',
  wet: '+00:00',
  west: '+01:00',
  msk: '+03:00',
  trt: '+03:00',
  brt: '-03:00',
  sast: '+02:00',
  pkt: '+05:00',
  wib: '+07:00',
  hkt: '+08:00',
  sgt: '+08:00',
  awst: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  acst: '+09:30',
  acdt: '+10:30',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  adt: '-03:00',
  nst: '-03:30',
  ndt: '-02:30',
};

/** Zones of the United States that are written without saying whether it is summer, by hours from UTC in winter. */
const UNITED_STATES: Readonly<Record<string, number>> = { et: 5, ct: 6, mt: 7, pt: 8 };

/** The offset of a zone by its letters on a day (`2025-07-12`); empty where the letters tell none. */
export function offsetOf(letters: string, day: string): string {
  const name = letters.toLowerCase();
  const west = UNITED_STATES[name];
  if (west === undefined) return OFFSETS[name] ?? '';
  return `-0${west - (isSummer(day) ? 1 : 0)}:00`;
}

/** From the second Sunday of March to the first of November. */
function isSummer(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (month === 3) return date >= firstSunday(year, month) + 7;
  return month === 11 ? date < firstSunday(year, month) : month > 3 && month < 11;
}

function firstSunday(year: number, month: number): number {
  return 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7);
}
