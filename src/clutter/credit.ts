import type { Rule } from '../model';

export const credit: readonly Rule[] = [
  {
    id: 'picture-credit',
    reason: 'credit',
    on: 'line',
    says: /^[^\p{L}]*(?:(?:photo(?:graph)?s?|image|picture|illustration|graphic|video|file photo|cover|credit|foto|bild|crédits?|crédito|imagen|fotografía|immagine|imagem|zdjęcie|фото|зображення|fotoğraf|الصورة|图片来源|圖片來源|写真|画像)(?: (?:credits?|source|by|courtesy(?: of)?|via|von|de|di|do|av))?\s*[:：|/]|(?:photo(?:graph)?s?|image|picture|illustration|video)s? (?:credits?|by|courtesy|via)\b|(?:getty images|shutterstock|istock|unsplash|pexels|pixabay|ap photo|afp via getty|reuters\/|alamy)\b)/iu,
    maxWords: 14,
    lacks:
      /[.!?]\s+\p{Lu}.{60,}|\bby (?:the|an?|my|his|her|their) \p{Ll}|^[^:]*:\s*(?:\d|(?!courtesy|via|by|from|von)\p{Ll}+ \p{Ll}+ \p{Ll})/u,
  },
  {
    id: 'caption-credit',
    reason: 'credit',
    on: 'line',
    says: /(?:\((?:file |archive? ?)?(?:image|photo|picture|pic|credit|foto|bild|archivfoto|quelle|imagen|crédits?|fotografía|immagine|zdjęcie|фото)s?(?: (?:credit|source|by|courtesy))?\s*[:：©/][^()]{1,60}\)|\([^()]{0,60}(?:\b(?:getty|istock|shutterstock|unsplash|pixabay|alamy|ap photo|via ap|picture[- ]alliance)|[/©] ?(?:afp|reuters|dpa|epa|ap|efe))\b[^()]{0,40}\)|[|©] ?[^.!?|©]{0,40}(?:getty images|istock|shutterstock|picture[- ]alliance|imago|afp|dpa|reuters)[^.!?|]{0,30}|\b(?:foto|photo|image|bild|titelbild)s?(?: (?:credit|source))?\s*[:：©][^.!?:]{2,50})\s*$|^in this .{3,60}\b(?:photo|image|picture|frame)\b.{10,}\)$/i,
    maxWords: 45,
    lacks: /[.!?]\s+\p{Lu}[^()]*[.!?]\s+\p{Lu}|["“”]/u,
  },
  {
    id: 'desk-credit',
    reason: 'credit',
    on: 'line',
    where: 'tail',
    says: /^[^\p{L}]*(?:(?:additional |further )?(?:reporting|writing|editing|compiled|edited|translated|produced|fact[- ]checked|proofread)(?: and (?:writing|editing|reporting))? by\b|with (?:inputs?|reporting|files|additional reporting|agency inputs|input) from\b|this (?:story|article|report|post) (?:was |is |has been )?(?:originally |first )?(?:published|appeared|posted|reported|produced|written(?= by))\b.{0,30}\b(?:on|in|by|at|from)\b.{2,60}$|.{0,90}\bcontributed (?:to this (?:report|story|article|post)|reporting)\b|(?:originally|first) (?:published|appeared)\b.{0,90}$|(?:reprinted|republished|syndicated)\b|this (?:story|article|report) (?:was|has been|is)\b.{0,60}\b(?:published|edited|generated|syndicated|translated|republished|produced|updated|licensed)\b|the post .{3,160} appeared first on\b|this (?:story|article|post|piece) (?:first |originally )?(?:appeared|ran)\b)/iu,
    maxWords: 40,
    lacks: /["“”]|, (?:the|an?|it|he|she|they) /,
  },
  {
    id: 'last-credit',
    reason: 'credit',
    on: 'line',
    where: 'end',
    says: /^[^\p{L}]*(?:published|appeared|posted|reported|written|produced)\b.{0,30}\b(?:on|in|by|at|from)\b.{1,60}[^.]$/iu,
    maxWords: 18,
    lacks: /["“”]|, (?:the|an?|it|he|she|they) /,
  },
  {
    id: 'source-credit',
    reason: 'credit',
    on: 'line',
    where: 'tail',
    says: /^[^\p{L}]*(?:source|via|quelle|fuente|fonte|źródło|bron|källa|zdroj|источник|джерело|kaynak|المصدر|来源|來源|出典)\s*[:：]/iu,
    maxWords: 12,
    lacks: /["“”]|\d/,
  },
];
