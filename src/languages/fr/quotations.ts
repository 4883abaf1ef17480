import { blank, spread } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** Stems of regular verbs of saying. */
const VERBS = `expliqu affirm demand estim assur soulign déclar précis racont indiqu ajout confi répliqu regrett
  critiqu qualifi rappel dénonc insist évoqu plaisant rétorqu reproch comment témoign annonc annonç soupir
  ironis exclam murmur observ analys déplor fustig appel accus résum tweet plaid juge lanc lanç hurl salu
  parl dis jug cri not assén argument avou balay bougonn certifi chuchot clam confirm conseill constat contest corrig
  détaill diagnostiqu dictat énonc énumèr enchaîn expos exhort félicit formul grommel grond implor insinu interpell
  interrog invoqu jur lâch lament martel marmonn mentionn menac minimis moqu nuanc object ordonn pest  plaid
  postul préconis prêch  proclam prononc protest questionn raill récapitul récit recommand récus redout
  regrett réitér relat relativis remarqu renchér répèt rapport révél sermonn signal signifi souffl souhait spécifi
  suggèr suppli sussur tacl tempér tonn tranch vocifér vant dénigr exig propos rassur  gliss balbuti bafouill énerv
  agac désol amus enthousiasm`;

/** French. */
export const quotations: QuotationWords = {
  ...blank,
  id: 'fr',
  turns: `${shared.turns} q:r question:réponse`,
  marks: '«( ») ‹( ›)',
  dashes: true,
  inverted: /^(.+?)-(?:t-)?(ils?|elles?|on|je)$/,
  inversionLink: /-(?:t-)?$/,
  asides: true,
  says: `admet admettait admis appelle averti avertit conclu concluait conclut craignait craint dirait dit décrit
    décrivait défend défendu dénonçait espère espérait martelé martèle menace nuance poursuit poursuivait
    poursuivi promet promettait promis prétend prévenait prévenu prévient prévint prône rappelle
    reconnaissait reconnaît reconnu redoute réclament répond répondait répondit répondu soutenu soutient
    tempère titre écrit écrivait écrivit dirent disent disait disaient  croit croyait croient pense pensait pensent
    pensé affirmaient avertissait avertissent avertirent convient convenait convenu concède concédait concédé surenchérit
    renchérit renchérissait renchéri rugit  frémit  réagit réagissait réagi applaudit garantit garantissait
    garanti décrète décrétait décrété considère considérait considéré espérait suggère répète répétait répété révèle
    réitère énumère préfère préférait exagère déduit traduit   relit songe songeait ressasse interroge remercie
    remerciait remercié certifie vocifère enjoint maintient maintenait maintenu retient souligne reconnut souvient
    souvenait   sourit    rugissait recadre relève relevait relevé résumait  compare
    comparait comparé félicite
    ${spread(VERBS, 'e ait é a ent')}
    ${spread('exclam indign insurg inquiét félicit désol amus emport interrog alarm', 'e é ée')}`,
  saying: `écrivant dénonçant promettant concluant espérant ${spread(VERBS, 'ant')}`,
  sayings:
    "met en garde, a mis en garde, fait valoir, a fait valoir, fait savoir, a fait savoir, fait remarquer, a fait remarquer, fait observer, tient à préciser, tient à rappeler, met en avant, tire la sonnette d'alarme",
  according: "selon, d'après, pour, aux yeux de, de l'avis de, à en croire, dixit",
  determiners: `le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos
    plusieurs quelques deux trois quatre cinq chaque certains certaines d'autres aucun aucune tous toutes`,
  alone: "plusieurs certains certaines d'autres beaucoup tous deux trois",
  articles: "le la les l' un une",
  prepositions: `de d' à en dans sur sous avec sans chez vers contre entre depuis pendant avant après lors devant derrière
    malgré auprès hors dès envers parmi outre via`,
  by: 'par',
  conjunctions: 'et ou mais car or ni donc que quand lorsque si comme puisque alors tandis quoique bien',
  joins: 'et',
  relatives: 'qui dont lequel laquelle lesquels où',
  be: 'est sont était étaient fut furent sera seront serait soit être été',
  auxiliaries: `a ont avait avaient aura aurait ait eut ai avons avez peut peuvent pouvait doit doivent devait veut voulait va
    vont allait ne n' pas s' se s'est s'était s'est-il s'est-elle`,
  adverbs: `aussi encore déjà ensuite puis enfin toujours souvent hier aujourd'hui demain ainsi très trop bien mal jamais plus
    moins ici là maintenant notamment toutefois cependant pourtant également lundi mardi mercredi jeudi vendredi samedi
    dimanche`,
  adverbEnd: /[a-zé]{3}ment$/,
  times: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  timeNouns:
    'matin soir midi nuit jour jours semaine semaines mois an ans année années heure heures minute minutes',
  subjects: 'il:m elle:f ils:p elles:p on:n je:n nous:pn',
  objects: 'lui eux moi toi vous',
  titles: `m:m mme:f mlle:f monsieur:m madame:f maître me dr docteur président:m présidente:f ministre maire
    général:m capitaine`,
  people: `maire président présidente ministre député députée sénateur sénatrice directeur directrice patron
    patronne chef cheffe porte-parole avocat avocate juge procureur professeur professeure chercheur
    chercheuse médecin infirmière agriculteur agricultrice ouvrier habitante élue voisine experte économiste
    historien historienne auteur autrice écrivain chanteur chanteuse acteur actrice joueur joueuse
    entraîneur capitaine homme femme mère père fils fille syndicaliste diplomate candidat candidate
    secrétaire conseiller conseillère premier source enseignante enseignant
    ${spread(`habitant élu témoin voisin expert responsable manifestant`, ' s')}`,
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
  smallAbbreviations: 'etc st',
  works: `film films livre livres roman romans chanson album pièce série émission journal magazine tableau exposition poème
    opéra documentaire titre`,
  creates: 'écrit écrivait écrivit publie publié chante',
  socalled: 'soi-disant, surnommé, surnommée, intitulé, intitulée, baptisé, baptisée',
  negations: 'jamais pas ne',
};
