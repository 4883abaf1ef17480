import { type Mutation, withHtml, wrapped } from './mutation.ts';

/** Properties of forms, documents and windows that an element named like them takes the place of. */
const NAMES =
  'parentNode parentElement childNodes children firstChild lastChild firstElementChild lastElementChild nextSibling nextElementSibling previousSibling previousElementSibling childElementCount nodeType nodeName nodeValue localName tagName namespaceURI prefix textContent innerText innerHTML outerHTML attributes className classList id dataset style hidden ownerDocument isConnected shadowRoot assignedSlot slot getAttribute setAttribute removeAttribute hasAttribute getAttributeNames hasAttributes matches closest contains compareDocumentPosition querySelector querySelectorAll getElementsByTagName cloneNode appendChild append remove removeChild replaceWith replaceChild insertBefore before after getBoundingClientRect getClientRects checkVisibility offsetParent offsetHeight scrollHeight getRootNode isEqualNode normalize animate addEventListener constructor toString valueOf __proto__ hasOwnProperty length documentElement body head title URL baseURI documentURI defaultView implementation createElement createElementNS createTextNode createTreeWalker createRange importNode contentType lang dir forms images links scripts all getSelection getElementById elementFromPoint readyState location pullquote pullquoteAsk pullquoteAnswer pullquoteLanguages beside browser chrome globalThis window self top parent frames document performance getComputedStyle Map Set Promise JSON Node Element NodeFilter Array Object Symbol'.split(
    ' ',
  );

/** Mutations that name elements like what scripts look up (DOM clobbering). */
export const names: Readonly<Record<string, Mutation>> = {
  'name a control in a form around an element': (tokens, { random }) => {
    const controls = Array.from({ length: 1 + random.number(5) }, () => {
      const kind = random.one(['input', 'button', 'select', 'textarea', 'output', 'object', 'fieldset']);
      const end = kind === 'input' ? '' : `</${kind}>`;
      return `<${kind} ${random.one(['name', 'id'])}="${random.one(NAMES)}">${end}`;
    });
    return wrapped(tokens, random, `<form>${controls.join('')}`, '</form>');
  },
  'name something of the document': (tokens, { random }) => {
    const name = random.one(NAMES);
    const named = random.one([
      `<img name="${name}">`,
      `<form name="${name}"></form>`,
      `<object id="${name}"></object>`,
      `<embed name="${name}">`,
      `<iframe name="${name}"></iframe>`,
      `<a id="${name}"></a><a id="${name}" name="${random.one(NAMES)}"></a>`,
      `<form id="${name}"><input id="${random.one(NAMES)}"></form>`,
    ]);
    return withHtml(tokens, random, named);
  },
  'name everything': (tokens, { random }) =>
    tokens.map(token =>
      token.kind === 'open' && random.once(3)
        ? {
            ...token,
            text: token.text.replace(/>$/, ` name="${random.one(NAMES)}" id="${random.one(NAMES)}">`),
          }
        : token,
    ),
};
