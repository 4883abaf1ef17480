import { blank, spread } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** Stems of regular verbs of saying. */
const VERBS = `afferm spieg dichiar assicur raccont annunci ricord replic chiam grid parl sottoline denunci comment
  conferm critic esclam lament scherz osserv precis indic accus rivel neg argoment auspic azzard balbett bisbigli
  borbott celebr cit commemor confid congratul consigli constat contest detta elenc enunci esort evidenzi evoc
  formul giudic giur illustr implor incalz inton invoc ironizz motiv narr  obiett ordin paragon paventa
  pens plaud polemizz preannunci preg previs proclam pronunci propal puntualizz rammari rassicur reclam
  recit rimarc rimprover rincar ringrazi rintuzz ripet riport rivendic sbandier segnal sentenzi sfog sibil
  sintetizz smoz sogn solit sollev spar specific sper sping svel suggell tagli tambure testimoni  urla url
  valut vant commosse glissa azzard augur consider confess domand mormor prosegu sussurr tuon twitt incalza sbott
  attacc avvis azion chios consol diagnostic gioi insinu interrog rilanci sottolinea specul`;

/** Italian. */
export const quotations: QuotationWords = {
  ...blank,
  id: 'it',
  turns: `${shared.turns} d:r domanda:risposta`,
  marks: '«( »)',
  dashes: true,
  asides: true,
  says: `aggiunge aggiunse aggiunto ammesso ammette ammise attacca avverte avvertito avvertì chiede chiese
    chiesto conclude concluse concluso confessa considera crede definisce definito definì descritto descrive
    detto dice diceva dicono difende difeso disse domanda insiste insistito mormora promesso promette
    promise prosegue ribadisce ribadito riconosce riconosciuto risponde rispose risposto ritiene sbotta
    scrisse scritto scrive sosteneva sostenuto sostiene spera sussurra teme tuona twitta dissero diranno dirà scrivono
    scriveva scrivevano aggiungono aggiungeva ammetteva avverte avvertono chiedono chiedeva chiarisce chiarì chiarito
    concludeva concludono conclude conviene credono deduce dedusse descriveva difende difendeva esordisce esordì esordito
    espresso esprime espresse  garantisce garantì garantito geme gemette infierisce insiste insisteva insistette
    interviene intervenne intervenuto      obietta pensa pensava predice  pretende
    prevede previsto promettono promosso propone propose proposto prosegue proseguito proseguiva protesta reagisce reagì
    reagito riassume riassunto ribatte ribatté ribattuto  ridacchia riferisce riferì riferito riflette rifletteva
    rileva rilevato ripete ripeteva riprende riprese risponde rispondeva rispondono riteneva ritengono scherza
    scandisce sentenzia smentisce smentì smentito sorride sorrise sospira sostengono spiegano suggerisce suggerì suggerito
      trasalisce tuonò ribadì ribadiva ribadiscono rincara sbotta  difende puntualizza
    ${spread(VERBS, 'a ò ava ato ano')}`,
  saying: `dicendo aggiungendo avvertendo insistendo promettendo scrivendo definendo ${spread(VERBS, 'ando')}`,
  sayings:
    "fa sapere, ha fatto sapere, mette in guardia, ha messo in guardia, fa notare, ha fatto notare, tiene a precisare, lascia intendere, rincara la dose, va all'attacco, punta il dito, taglia corto",
  according: 'secondo, a detta di, a parere di, stando a, per',
  determiners: `il lo la i gli le l' un uno una un' del dello della dei degli delle questo questa questi queste quel quella quei
    suo sua suoi sue mio mia nostro nostra loro alcuni alcune molti molte due tre quattro cinque ogni altro altra altri
    altre nessun nessuna tutti tutte`,
  alone: 'alcuni molti altri altro un due tre tutti',
  articles: "il lo la i gli le l' un uno una",
  prepositions: `di d' a in con su per tra fra al allo alla ai agli alle dai nel nella nei sul sulla sui contro senza
    verso durante dopo prima presso`,
  by: 'da dal dalla',
  conjunctions: 'e ed o ma però perché quando mentre se come che né anche',
  joins: 'e',
  relatives: 'chi cui quale quali',
  be: 'è sono era erano fu furono sarà sarebbe essere stato stata sta stanno stava',
  auxiliaries:
    'ha hanno aveva avevano ho abbiamo abbia avrebbe può possono poteva deve devono vuole voleva va vanno non si ci gli le',
  adverbs: `anche già poi dopo allora inoltre ieri oggi domani adesso ora qui lì sempre mai molto più meno così ancora solo
    soltanto perfino lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  adverbEnd: /[a-z]{3}mente$/,
  times: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  timeNouns: 'mattina sera notte giorno giorni settimana settimane mese mesi anno anni ora ore minuto minuti',
  subjects: 'lui:m egli:m lei:f ella:f essi:p io:n noi:pn',
  objects: 'me te voi',
  titles: `sig:m signor:m signora:f dott:m dottor:m dottoressa:f professor:m professoressa:f presidente ministro
    ministra:f sindaco sindaca:f generale giudice don:m suor:f`,
  people: `presidente senatore senatrice direttore direttrice capo portavoce giudice procuratore professore
    professoressa ricercatore ricercatrice medico infermiera agricoltore operaio residente residenti vicini
    testimone testimoni esperti economista storico autore autrice scrittore scrittrice cantante attore
    attrice giocatore allenatore capitano uomo donna madre padre sindacalista diplomatico responsabile
    manifestanti consigliere fonte fonti pescatore abitante abitanti
    ${spread(`sindac ministr deputat avvocat vicin espert figli candidat segretari maestr`, 'o a')}`,
  bodies: `governo partito sindacato associazione azienda società gruppo polizia procura tribunale ministero comune opposizione
    commissione consiglio banca direzione famiglia federazione giornale quotidiano`,
  pluralEnd: /[^c]i$/,
  definite: 'il lo la questo questa',
  women: 'signora direttrice beatrice irene alice',
  feminineEnd: /a$/,
  masculineEnd: /[^a]$/,
  men: 'signor direttore luca andrea mattia nicola',
  particles: 'di de del della da dal dalla lo la',
  abbreviations: 'sig dott prof avv ing on ecc',
  works: `film libro libri romanzo romanzi canzone album opera serie programma quotidiano giornale rivista quadro mostra poesia
    documentario titolo`,
  creates: 'scrive scrisse pubblica pubblicato canta',
  socalled: 'cosiddetto, cosiddetta, cosiddetti, cosiddette, soprannominato, intitolato, intitolata',
  negations: 'non mai',
};
