import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Quote } from '../../src/model';
import { CONFIDENCES } from '../../src/views/words';
import { t } from '../i18n/messages';
import type { Pointed } from './usePointedQuote';

interface Props {
  readonly quote: Quote;
  readonly at: Pointed;
}

/** Space between the note and the line, and the least to the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 12;

/** Who said it, beside the words that the pointer or the focus is on. */
export function SpeakerNote({ quote: { speaker, confidence, kind, negated }, at }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const note = box.current;
    if (!note) return;
    const { width, height } = note.getBoundingClientRect();
    const left = Math.max(
      EDGE,
      Math.min(at.x - width / 2, note.ownerDocument.documentElement.clientWidth - width - EDGE),
    );
    const above = at.top - height - GAP;
    note.style.left = `${left}px`;
    note.style.top = `${above < EDGE ? at.bottom + GAP : above}px`;
  });
  return (
    <div ref={box} class="speaker-note" role="tooltip">
      <b>{speaker?.name ?? t(kind === 'selection' ? 'chosen' : 'nobody')}</b>
      {speaker?.role ? <span>{speaker.role}</span> : null}
      {confidence === 'certain' || kind === 'selection' ? null : <i>{t(CONFIDENCES[confidence])}</i>}
      {negated ? <span>{t('negated')}</span> : null}
    </div>
  );
}
