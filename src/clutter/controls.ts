import type { Rule } from '../model';

export const controls: readonly Rule[] = [
  {
    id: 'button',
    reason: 'control',
    on: 'box',
    tags: ['button', 'select', 'textarea', 'option'],
    maxWords: 30,
  },
  { id: 'form', reason: 'control', on: 'box', tags: ['form', 'fieldset'], maxWords: 120, maxShare: 0.15 },
  {
    id: 'button-line',
    reason: 'control',
    on: 'line',
    says: /^[^\p{L}]*(?:(?:log|sign)[ -]?(?:in|out|up)|register|submit|send|cancel|close|dismiss|ok|okay|got it|accept|decline|loading(?: (?:video|player|image|gallery|more|content))?|please wait|play(?: (?:video|audio|episode))?|pause|mute|unmute|expand|collapse|enlarge(?: (?:this )?image)?|zoom|full ?screen|print|save|copy|copied|download|edit|reply|like|dislike|report|flag|follow|unfollow|bookmark|listen|watch now|click here|tap (?:here|to (?:enlarge|expand|play|view|zoom))|embedded content|click to (?:enlarge|expand|play|view|zoom)|settings|options|upload|add to (?:cart|bag|basket|wishlist|list|favou?rites)|buy now|shop now|order now|book now|learn more|get started|try (?:it )?(?:now|free|for free)|contact us|request a (?:demo|quote)|schedule a (?:demo|call)|your browser does not support[\w ,-]{0,60}|video unavailable|this video is (?:unavailable|private)[\w ]{0,40}|hide caption|toggle caption|show caption|image \d+ of \d+|(?:anmelden|abbrechen|schließen|senden|connexion|envoyer|fermer|enviar|cerrar|chiudi|invia|fechar|закрыть|отправить|войти))[^\p{L}]*$/iu,
    lacks: /["“”„«»「]|\p{L}[.。]$/u,
    maxWords: 10,
  },
];
