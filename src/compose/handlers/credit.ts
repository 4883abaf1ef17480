/** Whose a picture is, at the end of its caption: where that begins. */
const CREDIT =
  /(?<=^|[\s.,;:!?…|/•·–—-])[([|]?\s?(?:(?:photo(?:graph)?s?|images?|pictures?|illustrations?|video|credits?|fotos?|bild(?:er|nachweis)?|quellen?|source|crédits?|fotografía|immagine|фото)(?:\s(?:credit|courtesy(?:\sof)?|von|de|di))*\s?[:：/©]|(?:photo(?:graph)?|image|picture|illustration)s?\s(?:by|courtesy of)\s|courtesy of\s|©|\(c\)\s|(?:ap|afp|getty|reuters|epa|dpa)\s?(?:photo|images|bild)?\s?[/|]).{1,140}$/i;

/** No such beginning is without one of these. */
const CREDIT_SIGN = /[:：/©|]|by|courtesy|\(c\)/i;

/**
 * The offset at which the credit begins in a caption: at `apart`, what the page sets apart as one, where that stands at
 * the end, or at words such as "Photo:". The length of the text when it has no credit.
 */
export function creditAt(text: string, apart: string): number {
  if (apart !== '' && text.endsWith(apart)) return text.length - apart.length;
  const found = CREDIT_SIGN.test(text) ? CREDIT.exec(text) : null;
  return found ? found.index : text.length;
}
