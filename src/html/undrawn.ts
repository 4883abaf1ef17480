/** Elements whose letters a browser never draws as part of the page's text: they hold no letters of an article. */
export const UNDRAWN: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg head iframe frame frameset noframes object video audio ' +
    'canvas datalist map title meta link base select textarea option optgroup annotation ' +
    'annotation-xml rp param source track col colgroup br hr wbr img input area embed'
  ).split(' '),
);
