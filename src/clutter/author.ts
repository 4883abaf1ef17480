import type { Rule } from '../model';

export const author: readonly Rule[] = [
  {
    id: 'author-heading',
    reason: 'author-bio',
    on: 'opener',
    section: 'lines',
    says: /^[^\p{L}]*(?:about (?:the |this |our )?(?:authors?|writers?|reporters?|contributors?|editors?)|(?:author|writer|contributor) (?:bio|profile|info(?:rmation)?)|meet the (?:author|team)|(?:more|posts|articles|stories) (?:from|by) (?:this|the) author|written by|über (?:den autor|die autorin|die autoren)|(?:à propos de )?l['’]auteur|sobre (?:el autor|la autora|o autor|a autora)|(?:informazioni )?sull['’]autore|over de auteur|om (?:författaren|skribenten)|o autorz?e|об авторе|про автора|yazar hakkında|عن (?:الكاتب|المؤلف)|关于作者|關於作者|作者简介|著者について|この記事を書いた人)[^\p{L}]*$/iu,
    cautious: true,
    maxWords: 7,
  },
  {
    id: 'author-line',
    reason: 'author-bio',
    on: 'line',
    where: 'tail',
    says: /^\W*(?:[A-Z][\w.'’-]+ ){1,4}(?:is|has been|writes|covers|serves|works|reports|lives)\b(?:(?! (?:who|which|that) ).){0,60}\b(?:an? )?(?:\w+ ){0,4}(?:reporter|writer|editor|journalist|correspondent|columnist|contributor|author|blogger|freelancer?)\b|^\W*(?:[A-Z][\w.'’-]+ ){2,4}is (?:an? |the )?(?:[\w&-]+ ){0,4}(?:[Ff]ounder|[Cc]o-founder|[Cc]onsultant|CEO|[Ss]trategist)\b|^\W*(?:I am|I['’]m|My name is|Ich bin|Mein Name ist|Je suis|Soy|Sono|Me llamo) [A-Z][\w-]+ [A-Z][\w-]+(?:,| and| und| et| y)/,
    maxWords: 70,
    lacks: /["“”]|\b(?:code|text|video|photo|image) editor\b/,
  },
  {
    id: 'reach-author',
    reason: 'author-bio',
    on: 'line',
    says: /^\W*(?:(?:you can )?(?:follow|connect with|find)\b.{0,60}(?:@\w|\bon (?:twitter|x|linkedin|instagram|facebook|bluesky|mastodon|threads)\b|\bat\b.{0,30}(?:@|\[email))|(?:read|see|view|more)(?: \w+){0,3} (?:posts|articles|stories|work|columns) by\b)/i,
    maxWords: 60,
  },
  {
    id: 'write-to-author',
    reason: 'author-bio',
    on: 'line',
    where: 'tail',
    says: /^\W*(?:you can )?(?:reach|contact|e-?mail|write to|send tips to|get in touch with)\b.{0,60}(?:@\w|\bon (?:twitter|x|linkedin|instagram|facebook|bluesky|mastodon|threads)\b|\bat\b.{0,30}(?:@|\[email))/i,
    maxWords: 60,
  },
  {
    id: 'author-box',
    reason: 'author-bio',
    on: 'box',
    named:
      /^(?:\w+-)?(?:author-?(?:bio|box|info|card|profile|about|description|details|block|section|meta)|about-?(?:the-)?author|bio-?box|writer-?bio|contributor-?bio|byline-?bio|abh_box|saboxplugin-wrap|guest-author|m-author)(?:-\w+){0,3}$/,
    maxShare: 0.2,
    maxWords: 250,
  },
];
