import type { Confidence } from '../../model';

/**
 * Where a speaker stands, as a shape over the letters of a sentence's items (see items.ts).
 * `after` shapes are read from the quotation on, `before` shapes up to it. `who` and `cue` are groups;
 * where a shape has no `who`, the speaker is the subject of the sentence, or nobody if `nobody` is set.
 */
export interface Pattern {
  readonly id: string;
  readonly side: 'after' | 'before';
  readonly shape: RegExp;
  /** Letters without each of which it cannot fit: a look at them is cheaper than at the shape. */
  readonly needs: string;
  readonly confidence: Confidence;
  readonly nobody?: boolean;
  /** Only in languages with the verb second, or only in the others. */
  readonly verbSecond?: boolean;
  /** Only with a verb that rules all that follows it. */
  readonly reports?: boolean;
  /** Only where the quotation hands over to the narrator. */
  readonly closed?: boolean;
}

export const patterns: readonly Pattern[] = [
  {
    id: 'after-thus-who',
    side: 'after',
    shape: /^[,-]?[at]*(?<cue>T)[at]*(?<who>[ngp])/d,
    needs: 'T',
    confidence: 'certain',
  },
  {
    id: 'before-who-beside-said',
    side: 'before',
    shape: /^(?<who>[ng])(?:o[ngt])*,[ngj][^,vq]*,[ath]*(?<cue>v)[^.;v]*$/d,
    needs: 'v,',
    confidence: 'certain',
  },
  {
    id: 'before-verb-second',
    side: 'before',
    shape: /(?:^|[,;:-])[atcT]*(?:[oc][ngt](?:o[ngt])*[at]*)*(?<cue>v)[atmh]*(?<who>[ngp])[^.;]*$/d,
    needs: 'v',
    confidence: 'unclear',
    verbSecond: true,
  },
  {
    id: 'after-said-who',
    side: 'after',
    shape: /^[,-]*[ath]*(?<cue>v)[ath]*(?:z{1,2}(?=n))?(?<who>[ngpr])/d,
    needs: 'v',
    confidence: 'certain',
  },
  {
    id: 'after-verb-last',
    side: 'after',
    shape: /^h?(?<cue>v)(?![ngp])/d,
    needs: 'v',
    confidence: 'unclear',
    verbSecond: true,
  },
  {
    id: 'after-clause-thus-who',
    side: 'after',
    shape: /^[^.;q]{0,12},(?<cue>T)[at]*(?<who>[ngp])/d,
    needs: 'T,',
    confidence: 'likely',
  },
  {
    id: 'after-who-said',
    side: 'after',
    shape: /^[,-]*[athj]*(?:z{1,3}(?=n))?(?<who>[ngp])(?:o[ngtm])*[ath]*(?<cue>v)/d,
    needs: 'v',
    confidence: 'certain',
  },
  {
    id: 'after-who-list-said',
    side: 'after',
    shape: /^[,-]?(?<who>[ngp])(?:o[ngt])*,[^.;:q]*?[,)-][ath]*(?<cue>v)/d,
    needs: 'v',
    confidence: 'certain',
  },
  {
    id: 'after-who-which-said',
    side: 'after',
    shape: /^[,-]?(?<who>[ng])(?:o[ngt])*[^.;:q,]*?[ath]*(?<cue>v)/d,
    needs: 'v',
    confidence: 'unclear',
  },
  {
    id: 'before-by-who',
    side: 'before',
    shape: /(?<cue>v)[at]*b(?<who>[ngm])[^.;v]*$/d,
    needs: 'vb',
    confidence: 'likely',
  },
  {
    id: 'before-nobody',
    side: 'before',
    shape: /(?:x[ah]*(?<cue>v)[^.;vi]*|,v[at]*c[dj]*)$/d,
    needs: 'v',
    confidence: 'unclear',
    nobody: true,
  },
  {
    id: 'before-who-said-that',
    side: 'before',
    shape:
      /(?<who>[ngp])(?:o[ngtm])*(?:,[^,.;q]*,)?[ath]*(?<cue>v)(?:[mng]?z|(?=[ngp]))(?:(?!c[ngp]|[.;q]).)*[vi][^.;q]*$/d,
    needs: 'v',
    confidence: 'likely',
    reports: true,
  },
  {
    id: 'before-said-who',
    side: 'before',
    shape: /(?:^|[,;])[at]*(?<cue>v)(?<who>[ngp])(?:o[ngt])*:$/d,
    needs: 'v:',
    confidence: 'certain',
  },
  {
    id: 'before-who-said-quote',
    side: 'before',
    shape: /(?<who>[npw])[ath]*(?<cue>v)[mngat]*(?:o[ngt])*[,:]$/d,
    needs: 'v',
    confidence: 'certain',
    verbSecond: false,
  },
  {
    id: 'before-he-said',
    side: 'before',
    shape: /(?<who>p)[ath-]*(?<cue>v)[^.;vi]*$/d,
    needs: 'vp',
    confidence: 'certain',
    verbSecond: false,
  },
  {
    id: 'before-who-said',
    side: 'before',
    shape: /(?<who>[ngpw])(?:o[ngtm])*[ath-]*(?<cue>v)[^.;vi]*$/d,
    needs: 'v',
    confidence: 'likely',
    verbSecond: false,
  },
  {
    id: 'before-who-said-second',
    side: 'before',
    shape: /(?<=^[atc]*|[,;:.c-][at]*)(?<who>[ngpw])(?:o[ngtm])*[ath-]*(?<cue>v)[^.;v]*$/d,
    needs: 'v',
    confidence: 'likely',
    verbSecond: true,
  },
  {
    id: 'before-who-list-said',
    side: 'before',
    shape: /(?<![o,b])(?<who>[ngp])(?:o[ngt])*,[^.;:q]*?[,-][ath]*(?<cue>v)[^.;vi]*$/d,
    needs: 'v,',
    confidence: 'certain',
  },
  {
    id: 'before-who-saying',
    side: 'before',
    shape: /(?<who>[ngp])(?:o[ngt])*[athzx]?a*(?<cue>i)[^.;vi]*$/d,
    needs: 'i',
    confidence: 'unclear',
  },
  { id: 'headline-who', side: 'before', shape: /^(?<who>[ng]):[^.:]*$/d, needs: ':', confidence: 'likely' },
  { id: 'before-saying', side: 'before', shape: /(?<cue>i)[^.;vi]*$/d, needs: 'i', confidence: 'likely' },
  { id: 'before-said', side: 'before', shape: /(?<cue>v)[^.;vi]*$/d, needs: 'v', confidence: 'unclear' },
  {
    id: 'before-according-to',
    side: 'before',
    shape: /(?<cue>A)o?(?<who>[ngpm])[^.;]*$/d,
    needs: 'A',
    confidence: 'likely',
  },
  {
    id: 'after-according-to',
    side: 'after',
    shape: /^[^.;q]*?(?<cue>A)o?(?<who>[ngpm])/d,
    needs: 'A',
    confidence: 'likely',
  },
  {
    id: 'after-clause-who-said',
    side: 'after',
    shape: /^[^.;:]*?,(?<who>[ngp])(?:o[ngtm])*[ath]*(?<cue>v)/d,
    needs: 'v,',
    confidence: 'certain',
  },
  {
    id: 'after-clause-said-who',
    side: 'after',
    shape: /^[^.;:]*?,(?<cue>v)[at]*(?<who>[ngp])/d,
    needs: 'v,',
    confidence: 'likely',
  },
  {
    id: 'after-who',
    side: 'after',
    shape: /^,?(?<who>[np])(?=[atzuo])/d,
    needs: '',
    confidence: 'unclear',
    closed: true,
  },
  { id: 'before-colon', side: 'before', shape: /:$/d, needs: ':', confidence: 'unclear' },
];
