import { examplesOf } from '../example';

export const examples = examplesOf(`
  « Le port ouvrira en mai », a déclaré Nora Feld. → Le port ouvrira en mai = Nora Feld
  « Personne ne nous a demandé », dit Claire Morel, la directrice. → Personne ne nous a demandé = Claire Morel
  Claire Morel est arrivée. « C’est fini », a-t-elle ajouté. → C’est fini = Claire Morel
  « Nous restons », explique le maire. → Nous restons = le maire
  « On nous oublie », affirme une habitante. → On nous oublie = une habitante
  Paul Girard a dit : « Je pars demain. » → Je pars demain. = Paul Girard
  Le maire répond : « C’est faux. » → C’est faux. = Le maire
  Selon Claire Morel, le pont est « dangereux ». → dangereux = Claire Morel
  D'après le procureur, l'homme était « très calme ». → très calme = le procureur
  Claire Morel a qualifié l'offre d'« insulte ». → insulte = Claire Morel
  Le syndicat dénonce « un mépris total ». → un mépris total = Le syndicat
  Claire Morel est venue tard. Elle parle d'un « échec ». → échec = Claire Morel
  « Il pleut », soupire Paul Girard. « Encore. » → Il pleut = Paul Girard / Encore. = Paul Girard
  « Les pompes », explique Paul Girard, « n’ont jamais marché. » → Les pompes n’ont jamais marché. = Paul Girard
  « Il m’a dit “à demain” et il est parti », raconte Claire Morel. → Il m’a dit “à demain” et il est parti = Claire Morel
  Le film « Les Vagues » sort mercredi. →
  Le journal « La Marée » ferme. →
  “Nous gagnerons”, promet Paul Girard. → Nous gagnerons = Paul Girard
  « Rien n’est sûr », prévient Marie Petit, maire de la commune. Selon elle, le projet est « enterré ». → Rien n’est sûr = Marie Petit / enterré = Marie Petit
  — Je ne viens pas, dit Paul Girard. → Je ne viens pas, = Paul Girard
  Le ministre a quitté la salle, dénonçant « une mascarade ». → une mascarade = Le ministre
  « Non ! » s’est exclamée Anne Petit. → Non ! = Anne Petit
  — Bonjour, dit Paul Girard. → Bonjour, = Paul Girard
`);
