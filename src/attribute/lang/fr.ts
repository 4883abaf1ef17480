import { blank } from './blank';
import type { Language } from './language';

/** French. */
export const fr: Language = {
  ...blank,
  id: 'fr',
  marks: { '«': 'open', '»': 'close', '‹': 'open', '›': 'close' },
  dashes: true,
  inverted: /^(.+?)-(?:t-)?(ils?|elles?|on|je)$/,
  says: `dit disait dirait affirme affirmait affirmé affirma explique expliquait expliqué expliqua déclare déclarait déclaré
    déclara ajoute ajoutait ajouté ajouta précise précisait précisé précisa estime estimait estimé estima assure assurait
    assuré assura raconte racontait raconté raconta confie confiait confié confia répond répondait répondu répondit
    demande demandait demandé demanda souligne soulignait souligné souligna rappelle rappelait rappelé rappela prévient
    prévenait prévenu prévint juge jugeait jugé jugea indique indiquait indiqué indiqua annonce annonçait annoncé annonça
    écrit écrivait écrivit lance lançait lancé lança réplique répliqué répliqua rétorque rétorqué regrette regrettait
    regretté dénonce dénonçait dénoncé critique critiquait critiqué qualifie qualifiait qualifié appelle appelait appelé
    reconnaît reconnaissait reconnu admet admettait admis promet promettait promis conclut concluait conclu poursuit
    poursuivait poursuivi insiste insistait insisté martèle martelé soupire soupiré plaisante plaisanté ironise ironisé
    s'exclame exclame exclamé crie crié hurle hurlé murmure murmuré évoque évoquait évoqué salue salué accuse accusé
    reproche reproché défend défendu craint craignait redoute espère espérait prône note noté observe observé commente
    commenté analyse analysé témoigne témoigné résume résumé tempère nuance avertit averti menace tweete tweeté titre
    déplore déploré fustige fustigé parle parlait décrit décrivait soutient soutenu prétend plaide plaidé disent
    affirment expliquent estiment dénoncent réclament demandent assurent`,
  saying: `disant affirmant expliquant déclarant ajoutant précisant estimant assurant soulignant rappelant jugeant indiquant
    annonçant écrivant lançant dénonçant critiquant qualifiant appelant promettant concluant insistant évoquant accusant
    espérant parlant regrettant`,
  sayings: 'met en garde, a mis en garde, fait valoir, a fait valoir, fait savoir, a fait savoir',
  according: "selon, d'après, pour, aux yeux de, de l'avis de, à en croire, dixit",
  determiners: `le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos
    plusieurs quelques deux trois quatre cinq chaque certains certaines d'autres aucun aucune tous toutes`,
  alone: "plusieurs certains certaines d'autres beaucoup tous deux trois",
  prepositions: `de d' à en dans sur sous avec sans par chez vers contre entre depuis pendant avant après lors devant derrière
    malgré auprès hors dès envers parmi outre via`,
  by: 'par',
  conjunctions: 'et ou mais car or ni donc que quand lorsque si comme puisque alors tandis quoique bien',
  relatives: 'qui dont lequel laquelle lesquels où',
  be: 'est sont était étaient fut furent sera seront serait soit être été',
  auxiliaries: `a ont avait avaient aura aurait ait eut ai avons avez peut peuvent pouvait doit doivent devait veut voulait va
    vont allait ne n' pas s' se`,
  adverbs: `aussi encore déjà ensuite puis enfin toujours souvent hier aujourd'hui demain ainsi très trop bien mal jamais plus
    moins ici là maintenant notamment toutefois cependant pourtant également lundi mardi mercredi jeudi vendredi samedi
    dimanche`,
  adverbEnd: /[a-zé]{3}ment$/,
  times: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  timeNouns:
    'matin soir midi nuit jour jours semaine semaines mois an ans année années heure heures minute minutes',
  subjects: {
    il: { gender: 'm', plural: false, person: 3 },
    elle: { gender: 'f', plural: false, person: 3 },
    ils: { gender: null, plural: true, person: 3 },
    elles: { gender: null, plural: true, person: 3 },
    on: { gender: null, plural: false, person: 1 },
    je: { gender: null, plural: false, person: 1 },
    nous: { gender: null, plural: true, person: 1 },
  },
  objects: 'lui eux moi toi vous',
  titles: {
    m: 'm',
    mme: 'f',
    mlle: 'f',
    monsieur: 'm',
    madame: 'f',
    maître: null,
    me: null,
    dr: null,
    docteur: null,
    président: 'm',
    présidente: 'f',
    ministre: null,
    maire: null,
    général: 'm',
    capitaine: null,
  },
  people: `maire président présidente ministre député députée sénateur sénatrice directeur directrice patron patronne chef
    cheffe porte-parole avocat avocate juge procureur professeur professeure chercheur chercheuse médecin infirmière
    agriculteur agricultrice ouvrier habitant habitante habitants élu élue élus témoin témoins voisin voisine voisins
    expert experte experts économiste historien historienne auteur autrice écrivain chanteur chanteuse acteur actrice
    joueur joueuse entraîneur capitaine homme femme mère père fils fille syndicaliste diplomate responsable responsables
    manifestants manifestant candidat candidate secrétaire conseiller conseillère premier source enseignante enseignant`,
  bodies: `gouvernement parti syndicat association entreprise société groupe police parquet tribunal ministère mairie
    préfecture opposition commission conseil banque direction famille collectif fédération journal`,
  pluralEnd: /[^s]s$/,
  definite: "le la l' ce cette",
  women: `mme madame présidente directrice claire marie anne jeanne sophie julie camille chloé léa emma manon lucie alice
    isabelle nathalie sylvie catherine martine christine françoise monique nicole valérie sandrine hélène élise margaux
    fatima amina ségolène marine anne-laure nadia`,
  men: `monsieur président directeur jean pierre paul jacques michel andré philippe alain bernard marcel daniel roger rené
    louis claude nicolas françois emmanuel julien thomas antoine hugo lucas léo louis mathieu olivier éric laurent marc
    luc guillaume karim mohamed gérard bruno yves`,
  particles: 'de du des la le van von',
  abbreviations: 'm mm mme dr me st etc',
  works: `film films livre livres roman romans chanson album pièce série émission journal magazine tableau exposition poème
    opéra documentaire titre`,
  creates: 'écrit écrivait écrivit publie publié chante',
  socalled: 'soi-disant, surnommé, surnommée, intitulé, intitulée, baptisé, baptisée',
  negations: 'jamais pas ne',
};
