import { blank } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** Norwegian. */
export const quotations: QuotationWords = {
  ...blank,
  id: 'no',
  turns: `${shared.turns} s:s spørsmål:svar`,
  verbSecond: true,
  dashes: true,
  says: `sier si sa sagt skriver skrev skrevet mener mente ment tror trodde svarer svarte svart spør spurte spurt forteller fortalte fortalt forklarer forklarte forklart påpeker påpekte påpekt advarer advarte kaller kalte kalt beskriver beskrev beskrevet hevder hevdet opplyser opplyste konstaterer konstaterte understreker understreket kommenterer kommenterte kritiserer kritiserte innrømmer innrømmet erkjenner bekrefter bekreftet avviser avviste benekter benektet lover lovet lovte håper håpet roper ropte hvisker hvisket ler lo sukker sukket klager klaget krever krevde tilføyer tilføyde meddeler meddelte melder meldte forsikrer forsikret oppsummerer oppsummerte spøker spøkte siterer siterte nevner nevnte anklager anklaget foreslår foreslo fortsetter fortsatte husker husket undrer undret smiler smilte avslører avslørte gjentar gjentok mumler mumlet fastslår fastslo synes syntes antyder antydet uttaler uttalte presiserer presiserte`,
  separable: 'legger la: til; slår slo: fast; peker pekte: på ut',
  according: 'ifølge, med ordene',
  determiners: `en et ei den det de denne dette disse hans hennes deres min mitt mine vår vårt våre sin sitt sine to tre fire fem mange flere noen andre annen alle hver ingen`,
  alone: 'mange flere noen andre alle to tre',
  articles: 'en et ei den det de',
  prepositions: `i på av til fra med for om ved under over etter før mellom mot uten gjennom hos rundt siden blant innen utenfor tross`,
  conjunctions: 'og eller men at som når om mens fordi samt da',
  joins: 'og',
  clauseJoins: 'og',
  relatives: 'som hvem hvis hvilken',
  be: 'er var vært blir ble blitt være bli',
  auxiliaries: 'har hadde kan kunne skal skulle vil ville må måtte får fikk bør burde ikke seg',
  adverbs: `også så da nå her der igjen allerede ennå aldri alltid ofte veldig bare kanskje derfor likevel senere tidligere nylig videre samtidig`,
  times:
    'går dag januar februar mars april mai juni juli august september oktober november desember mandag tirsdag onsdag torsdag fredag lørdag søndag',
  timeNouns: 'dag dagen uke uken måned måneden år året kveld kvelden morgen natt natten',
  subjects: 'han:m hun:f de:p jeg:n vi:pn',
  objects: 'ham henne dem meg oss',
  titles: `herr:m fru:f dr professor statsminister minister konge:m dronning:f prins:m`,
  people: `leder sjef direktør minister statsminister talsperson talsmann talskvinne advokat lærer rektor lege forsker professor forfatter regissør trener spiller ordfører nabo vitne kvinne mann mor far ekspert politiker partileder forsvarer forsvareren treneren lederen sjefen ordføreren legen forskeren forfatteren naboen eksperten mannen kvinnen`,
  bodies: `regjeringen kommunen partiet selskapet foreningen politiet domstolen avisen banken klubben styret departementet`,
  pluralEnd: /(?:ene|er)$/,
  definite: 'den det de denne',
  women: `fru anna maria kari anne inger ingrid eva ida hanne kristin marit liv astrid sofie emma siri silje eline nina hilde berit tone`,
  men: `herr jan per bjørn ole lars kjell knut arne svein thomas hans geir tor morten jon erik harald ola nils magnus`,
  particles: 'von af de van',
  abbreviations: 'dr prof f eks bl a kl st ca',
  smallAbbreviations: 'st ca',
  works:
    'filmen boken romanen låten stykket serien programmet avisen utstillingen diktet albumet dokumentaren',
  socalled: 'såkalte, såkalt, kalt, med tittelen',
  negations: 'ikke aldri ingen',
};
