import { anyOf, derived, wordsIn } from '../languages/derived';

/** How whose a picture is, and where an article came from, is said in the languages that are loaded. */
export const credits = derived(languages => {
  const all = languages.map(each => each.credits);
  const labels = anyOf(all.flatMap(each => each.labels));
  const joints = anyOf(all.flatMap(each => each.joints));
  const opens = anyOf(all.flatMap(each => each.opens));
  const pictures = anyOf(all.flatMap(each => wordsIn(each.pictures)));
  const sources = anyOf(all.flatMap(each => each.sources));
  const nameEnds = anyOf(all.flatMap(each => wordsIn(each.nameEnds)));
  return {
    /** Whose a picture is, at the end of its caption: where that begins. */
    picture: new RegExp(
      String.raw`(?<=^|[\s.,;:!?…|/•·–—-])[([|]?\s?(?:${labels}(?:\s${joints})*\s?[:：/©]|${opens}|©|\(c\)\s|(?:ap|afp|getty|reuters|epa|dpa)\s?${pictures}?\s?[/|]).{1,140}$`,
      'i',
    ),
    /** A line that may say where an article came from holds one of these. */
    hint: new RegExp(anyOf(all.flatMap(each => each.hints)), 'i'),
    /** How a line says where an article came from; the first group begins with the name. */
    origins: [
      new RegExp(String.raw`^${sources}\s?[:：]\s?([^.:：]{2,60})\.?$`, 'iu'),
      ...all.flatMap(each => each.origins.map(source => new RegExp(source, 'i'))),
    ],
    /** Where the name ends. */
    nameEnd: new RegExp(String.raw`\s?[,–—]|\s${nameEnds}\s`),
    /** What may stand before it. */
    article: new RegExp(String.raw`^${anyOf(all.flatMap(each => each.articles))}\s`, 'i'),
  };
});
