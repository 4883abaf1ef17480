/** What all these pages tell, whatever stands around it. */
export const SENTENCES = ['nets', 'boats', 'tides', 'lamps', 'ropes', 'sails'].map(
  what =>
    `All night the men of the island looked after their ${what}, and nobody on the shore knew when they would be back.`,
);

const ARTICLE = `<article><h1>The eel catchers</h1>${SENTENCES.map(text => `<p>${text}</p>`).join('')}</article>`;
const PAGE = `<!doctype html><html lang="en"><head><title>The eel catchers</title></head><body>`;

/** Properties that a reading asks nodes for. */
const NAMES = (
  'parentNode parentElement nodeType nodeName localName namespaceURI getAttribute hasAttribute matches closest contains ' +
  'firstChild lastChild nextSibling firstElementChild nextElementSibling children childNodes attributes textContent ' +
  'id className checkVisibility querySelector querySelectorAll getElementsByTagName shadowRoot ownerDocument remove ' +
  'replaceWith append removeAttribute cloneNode hidden tagName style'
).split(' ');

/** Properties that it asks the document for. */
const OF_DOCUMENT = (
  'body documentElement head title URL baseURI readyState implementation querySelector querySelectorAll defaultView ' +
  'getElementsByTagName createElement createTreeWalker getSelection createRange cloneNode nodeType importNode'
).split(' ');

const MANY = 150_000;

/** By what they try: pages that a reader of pages may stumble over. */
export const ATTACKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    NAMES.map(name => [
      `controls called ${name}`,
      `${PAGE}<form>${ARTICLE}<input name="${name}"><object id="${name}"></object></form>`,
    ]),
  ),
  ...Object.fromEntries(
    OF_DOCUMENT.map(name => [
      `elements called ${name}`,
      `${PAGE}${ARTICLE}<img name="${name}"><form name="${name}"></form><embed name="${name}">`,
    ]),
  ),
  'an element called pullquoteLanguages': `${PAGE}${ARTICLE}<form id="pullquoteLanguages"><input name="languages"><input name="quotations"></form>`,
  'two elements called pullquoteLanguages': `${PAGE}${ARTICLE}<a id="pullquoteLanguages"></a><a id="pullquoteLanguages" name="languages"></a>`,
  'shadow roots in shadow roots': scripted(`
    for (let level = 0; level < 2000; level++) {
      const host = document.createElement('div');
      place.append(host);
      place = host.attachShadow({ mode: 'open' });
      place.append('Level ' + level);
    }`),
  'a slot with many children': scripted(
    `place.innerHTML = '<div>' + '<i></i>'.repeat(${MANY}) + '</div>';
    place.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'`,
  ),
  'a slot that shows much by itself': scripted(
    `place.innerHTML = '<div></div>';
    place.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<slot>' + '<i></i>'.repeat(${MANY}) + '</slot>'`,
  ),
  'an element of its own making with many children': scripted(
    `place.innerHTML = '<x-y style="display: block">' + '<i></i>'.repeat(${MANY}) + '</x-y>'`,
  ),
  'a streamed piece of many elements': scripted(
    `place.innerHTML = '<template id="P:0"></template><div hidden id="S:0">' + '<i></i>'.repeat(${MANY}) + '</div>'`,
  ),
  'a frame of many elements': scripted(
    `const frame = document.createElement('iframe');
    frame.style = 'width: 600px; height: 400px';
    place.append(frame);
    frame.contentDocument.body.innerHTML = '<p>' + 'The frame says so, and says it once more. '.repeat(20) + '</p>' + '<i></i>'.repeat(${MANY})`,
  ),
  'linked data without end': `${PAGE}<script type="application/ld+json">${'['.repeat(200_000)}${']'.repeat(200_000)}</script>${ARTICLE}`,
  'elements nested by a script': scripted(
    `for (let level = 0; level < 2000; level++) {
      const inner = document.createElement('div');
      place.append(inner);
      place = inner;
    }
    place.append('The end of it all.')`,
  ),
};

function scripted(script: string): string {
  return `${PAGE}${ARTICLE}<script>{ let place = document.createElement('section'); document.querySelector('article').append(place); ${script} }</script>`;
}
