import { blank } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** Swedish. */
export const quotations: QuotationWords = {
  ...blank,
  id: 'sv',
  turns: `${shared.turns} f:s fråga:svar`,
  marks: '',
  verbSecond: true,
  dashes: true,
  says: `säger säga sa sade sagt säg skriver skrev skrivit tycker tyckte tyckt tror trodde svarar svarade svarat frågar frågade frågat anser ansåg berättar berättade berättat förklarar förklarade förklarat menar menade påpekar påpekade påpekat varnar varnade varnat kallar kallade kallat beskriver beskrev beskrivit hävdar hävdade hävdat uppger uppgav uppgett konstaterar konstaterade konstaterat betonar betonade kommenterar kommenterade kritiserar kritiserade medger medgav bekräftar bekräftade förnekar förnekade lovar lovade hoppas hoppades utropar utropade ropar ropade viskar viskade skrattar skrattade suckar suckade klagar klagade kräver krävde tillägger tillade meddelar meddelade rapporterar rapporterade försäkrar försäkrade understryker underströk sammanfattar sammanfattade resonerar resonerade skämtar skämtade citerar citerade nämner nämnde anklagar anklagade välkomnar välkomnade jämför jämförde föreslår föreslog inflikar inflikade fortsätter fortsatte minns mindes undrar undrade konstaterar ler log twittrar twittrade protesterar protesterade avslöjar avslöjade upprepar upprepade fräser fräste muttrar muttrade`,
  separable:
    'lägger lade: till; slår slog: fast; pekar pekade: på ut; räknar: med; avfärdar: som; går gick: ut',
  according: 'enligt, med orden',
  determiners: `en ett den det de denna detta dessa hans hennes deras min mitt mina vår vårt våra sin sitt sina två tre fyra fem många flera några andra annan alla varje ingen inga`,
  alone: 'många flera några andra alla två tre',
  articles: 'en ett den det de',
  prepositions: `i på av till från med för om vid under över efter före mellan mot utan genom hos kring sedan bland inom utanför trots`,
  by: '',
  conjunctions: 'och eller men för att som när om medan eftersom fast samt då',
  joins: 'och',
  clauseJoins: 'och',
  relatives: 'som vem vars vilken vilket vilka',
  be: 'är var varit blir blev blivit vara bli',
  auxiliaries: 'har hade kan kunde ska skulle vill ville måste får fick bör borde inte sig',
  adverbs: `också sedan då nu här där igen redan ännu aldrig alltid ofta ibland mycket bara kanske även därför dock idag igår imorgon senare tidigare nyligen däremot samtidigt vidare`,
  times:
    'går dag januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen',
  timeNouns: 'dag dagen vecka veckan månad månaden år året kväll kvällen morgon morgonen natt natten',
  subjects: 'han:m hon:f de:p dom:p jag:n vi:pn',
  objects: 'honom henne dem mig oss',
  titles: `herr:m fru:f dr professor statsminister minister kung:m drottning:f prins:m prinsessan:f`,
  people: `ordförande chef vd minister statsminister talesperson talesman presstalesperson direktör polis åklagare advokat lärare rektor läkare forskare professor författare regissör tränare spelare kommunalråd borgmästare granne vittne vittnet kvinnan mannen man kvinna mamma pappa expert politiker ledamot partiledare företagare recensent kapten polisen åklagaren chefen tränaren ordföranden läraren läkaren forskaren författaren grannen experten`,
  bodies: `regeringen kommunen partiet företaget bolaget facket föreningen polisen myndigheten domstolen tidningen banken klubben styrelsen departementet`,
  personEnd: /(?:aren|arna|inna|innan|mannen|kvinnan|chefen|rådet|ledaren)$/,
  pluralEnd: /(?:arna|erna|orna|ar|er|or)$/,
  definite: 'den det de denna',
  women: `fru anna maria karin eva lena sara emma elin ida hanna ingrid birgitta kristina margareta elisabeth inger sofia johanna linda malin jenny ulla helena annika camilla åsa`,
  men: `herr lars erik anders per karl johan jan mikael peter nils olof sven bengt bo jonas fredrik magnus mats stefan martin henrik gustav oskar axel ulf göran kjell stig ola`,
  particles: 'von af de van',
  abbreviations: 'dr prof t ex bl a kl st ca',
  smallAbbreviations: 'st ca',
  works: 'filmen boken romanen låten skivan pjäsen serien programmet tidningen utställningen dikten albumet',
  socalled: 'så kallade, så kallad, så kallat, kallad, med titeln',
  negations: 'inte aldrig ingen inga',
};
