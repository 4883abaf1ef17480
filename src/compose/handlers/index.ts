import { isBlank } from '../../html/space';
import type { Verdict } from '../../model';
import { isGutter } from '../code/gutter';
import { media } from '../embed/media';
import { addPlayer, isPlaceholder, placeholder } from '../embed/placeholder';
import { isPost, post } from '../embed/post';
import type { BlockHandler, Handler, Handlers } from '../writer';
import { calloutTitle, isCalloutTitle } from './calloutTitle';
import { caption, isPictureCaption, smallPrint } from './caption';
import { code } from './code';
import { definitions } from './definitions';
import { details } from './details';
import { buttonInCaption, enlargeLabel } from './enlargeLabel';
import { excerpt } from './excerpt';
import { figure } from './figure';
import { foldInLine, gutter } from './gutter';
import { heading, headingAnchor } from './heading';
import { image, writeButtonPictures } from './image';
import { lineBreak } from './lineBreak';
import { link } from './link';
import { list } from './list';
import { emphasis, inlineCode, slanted, strong, subscript, superscript } from './marks';
import { drawnByMathJax, formula, formulaSource } from './math';
import { fenced, fraction, matrixPart, root, script } from './mathParts';
import { marksAround, quotation } from './quotation';
import { recipeControl } from './recipe';
import { ruby } from './ruby';
import { slideControl } from './slideControl';
import { span } from './span';
import { table } from './table';
import { task } from './task';
import { thematicBreak } from './thematicBreak';
import { unseenLabel } from './unseenLabel';
import { videoTeaser } from './videoTeaser';

const byName: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['a', { inline: link }],
  ['amp-iframe', { inline: media }],
  ['amp-youtube', { inline: media }],
  ['audio', { inline: media }],
  ['b', { inline: strong }],
  ['blockquote', { block: excerpt }],
  ['br', { inline: lineBreak }],
  ['cite', { inline: slanted }],
  ['code', { inline: inlineCode }],
  ['details', { block: details }],
  ['dfn', { inline: emphasis }],
  ['dl', { block: definitions }],
  ['em', { inline: slanted }],
  ['embed', { inline: media }],
  ['figcaption', { block: caption }],
  ['figure', { block: figure }],
  ['h1', { block: heading }],
  ['h2', { block: heading }],
  ['h3', { block: heading }],
  ['h4', { block: heading }],
  ['h5', { block: heading }],
  ['h6', { block: heading }],
  ['hr', { inline: thematicBreak }],
  ['i', { inline: slanted }],
  ['iframe', { inline: media }],
  ['img', { inline: image }],
  ['input', { inline: task }],
  ['kbd', { inline: inlineCode }],
  ['lite-youtube', { inline: media }],
  ['math', { inline: formula }],
  ['menu', { block: list }],
  ['mfenced', { inline: fenced }],
  ['mfrac', { inline: fraction }],
  ['mjx-container', { inline: drawnByMathJax }],
  ['mover', { inline: script }],
  ['mroot', { inline: root }],
  ['msqrt', { inline: root }],
  ['msub', { inline: script }],
  ['msubsup', { inline: script }],
  ['msup', { inline: script }],
  ['mtd', { inline: matrixPart }],
  ['mtr', { inline: matrixPart }],
  ['munder', { inline: script }],
  ['munderover', { inline: script }],
  ['nobr', { inline: span }],
  ['object', { inline: media }],
  ['ol', { block: list }],
  ['pre', { block: code }],
  ['q', { inline: quotation }],
  ['ruby', { inline: ruby }],
  ['samp', { inline: inlineCode }],
  ['script', { inline: formulaSource }],
  ['small', { inline: smallPrint }],
  ['span', { inline: span }],
  ['strong', { inline: strong }],
  ['sub', { inline: subscript }],
  ['sup', { inline: superscript }],
  ['table', { block: table }],
  ['tt', { inline: inlineCode }],
  ['ul', { block: list }],
  ['var', { inline: emphasis }],
  ['video', { inline: media }],
  ['youtube-video', { inline: media }],
]);

/** A class that one of `byClass` may know has one of these in it: one cheap look for most elements. */
const KNOWN_CLASS =
  /tw(?:eet|itter)|embed|instagram|fb-|text-post|reddit|telegram|admonition|callout|alert|hint|notice|infobox|custom-block|gutter|line-?n|blob-num|\blnt?\b|consent|placeholder|lazy|player|video|youtube|facade|privacy|gdpr|cookie/i;

const byClass: readonly { readonly fits: (element: Element) => boolean; readonly block: BlockHandler }[] = [
  { fits: isCalloutTitle, block: calloutTitle },
  { fits: isGutter, block: gutter },
  { fits: isPlaceholder, block: placeholder },
];

/** What says that an element is clutter for where it stands. */
const clutterByPlace: readonly ((element: Element) => Verdict | undefined)[] = [
  slideControl,
  enlargeLabel,
  buttonInCaption,
  unseenLabel,
  videoTeaser,
  headingAnchor,
  recipeControl,
];

/** Everything that an article's elements are written by. */
export const handlers: Handlers = {
  byName,
  byAttributes(element) {
    if (isPost(element)) return post;
    if (element.localName !== 'figcaption' && isPictureCaption(element)) return caption;
    const known = KNOWN_CLASS.test(element.className) ? byClass.find(({ fits }) => fits(element)) : undefined;
    if (known) return known.block;
    return element.getAttribute('role') === 'heading' ? heading : undefined;
  },
  inCode: element => (isGutter(element) && !isBlank(element.textContent ?? '') ? foldInLine : undefined),
  around: marksAround,
  // Posts and captions are parts of the text, however unlike the rest they look.
  belongs: element => isPost(element) || isPictureCaption(element),
  clutter(element) {
    for (const of of clutterByPlace) {
      const verdict = of(element);
      if (verdict) return verdict;
    }
    return undefined;
  },
  beforeFold(element, { reason }, writer) {
    if (reason === 'control') writeButtonPictures(element, writer);
    // A notice about cookies may hold the place of a video, which is none of it.
    if (reason === 'cookies' && isPlaceholder(element)) addPlayer(element, writer);
  },
};
