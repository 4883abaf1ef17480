import { blank } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** Danish. */
export const quotations: QuotationWords = {
  ...blank,
  id: 'da',
  marks: '»( «) ”>',
  turns: `${shared.turns} s:s spørsmål:svar`,
  verbSecond: true,
  dashes: true,
  says: `siger sige sagde sagt skriver skrev skrevet mener mente ment tror troede svarer svarede svaret spørger spurgte spurgt fortæller fortalte fortalt forklarer forklarede forklaret påpeger påpegede advarer advarede kalder kaldte kaldt beskriver beskrev beskrevet hævder hævdede oplyser oplyste konstaterer konstaterede understreger understregede kommenterer kommenterede kritiserer kritiserede indrømmer indrømmede erkender erkendte bekræfter bekræftede afviser afviste benægter benægtede lover lovede håber håbede råber råbte hvisker hviskede griner grinede ler lo sukker sukkede klager klagede kræver krævede tilføjer tilføjede meddeler meddelte melder meldte forsikrer forsikrede opsummerer opsummerede spøger spøgte citerer citerede nævner nævnte anklager anklagede foreslår foreslog fortsætter fortsatte husker huskede undrer undrede smiler smilede afslører afslørede gentager gentog mumler mumlede fastslår fastslog synes syntes antyder antydede udtaler udtalte præciserer præciserede lyder lød`,
  separable: 'lægger lagde: til; slår slog: fast; peger pegede: på ud',
  according: 'ifølge, med ordene',
  determiners: `en et den det de denne dette disse hans hendes deres min mit mine vores sin sit sine to tre fire fem mange flere nogle andre anden alle hver ingen`,
  alone: 'mange flere nogle andre alle to tre',
  articles: 'en et ei den det de',
  prepositions: `i på af til fra med for om ved under over efter før mellem mod uden gennem hos omkring siden blandt inden udenfor trods`,
  conjunctions: 'og eller men at som når om mens fordi samt da',
  joins: 'og',
  clauseJoins: 'og',
  relatives: 'som hvem hvis hvilken',
  be: 'er var været bliver blev blevet være blive',
  auxiliaries: 'har havde kan kunne skal skulle vil ville må måtte får fik bør burde ikke sig',
  adverbs: `også så da nu her der igen allerede endnu aldrig altid ofte meget bare måske derfor alligevel senere tidligere nylig videre samtidig`,
  times:
    'går dag januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag',
  timeNouns: 'dag dagen uge ugen måned måneden år året aften aftenen morgen nat natten',
  subjects: 'han:m hun:f de:p jeg:n vi:pn',
  objects: 'ham hende dem mig os',
  titles: `herr:m fru:f dr professor statsminister minister konge:m dronning:f prins:m`,
  people: `formand leder chef direktør minister statsminister talsmand talskvinde advokat lærer rektor læge forsker professor forfatter instruktør træner spiller borgmester nabo vidne kvinde mand mor far ekspert politiker partileder forsvarer forsvareren træneren lederen chefen borgmesteren lægen forskeren forfatteren naboen eksperten manden kvinden`,
  bodies: `regeringen kommunen partiet selskabet foreningen politiet domstolen avisen banken klubben bestyrelsen ministeriet`,
  pluralEnd: /(?:ene|er)$/,
  definite: 'den det de denne',
  women: `fru anna maria kirsten anne inger eva ida hanne mette lene pia sofie emma camilla louise maja karen birgitte helle`,
  men: `herr jens peter lars michael henrik søren niels hans jan morten martin anders thomas jørgen bo ole erik mads rasmus`,
  particles: 'von af de van',
  abbreviations: 'dr prof f eks bl a kl st ca',
  smallAbbreviations: 'st ca',
  works:
    'filmen bogen romanen sangen stykket serien programmet avisen udstillingen digtet albummet dokumentaren',
  socalled: 'såkaldte, såkaldt, kaldet, med titlen',
  negations: 'ikke aldrig ingen',
};
