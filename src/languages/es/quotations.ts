import { blank, spread } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** Stems of regular verbs of saying. */
const VERBS = `explic afirm asegur pregunt denunci calific declar critic anunci lament agreg señal indic habl consider
  sentenci contest confirm reclam record subray destac exclam coment replic murmur susurr expres celebr
  reiter rechaz apunt brome espet tuite opin cont avis grit llam tach acus narr relat detall precis puntualiz ratific
  remarc  argument aclar alert aplaud cuestion lanz zanj sentenci proclam pronostic protest public relativiz
  revel salud solicit suplic titul  vaticin exhort expres felicit evoc fustig insinu interpel invit 
  orden  pregon proclam record recomend reproch respald subray suger sugiri tranquiliz vocifer alab alegr
  anticip atribuy avanz ejemplific enfatiz enumer ilustr ironiz  jur lament machac matiz mencion musit
  objet pens puntu razon reflexion replic resalt sald sintetiz sospech sostuv terci verbaliz`;

/** Spanish. */
export const quotations: QuotationWords = {
  ...blank,
  id: 'es',
  turns: `${shared.turns} p:r pregunta:respuesta`,
  marks: '«( »)',
  dashes: true,
  asides: true,
  says: `admite admitió advertido advierte advirtió augura añade añadido añadió concluye concluyó confesó
    confiesa cree creía cuenta decía defendió defiende describe describió dice dicen dicho dijeron dijo
    escribe escribió escrito exige exigió insiste insistió ironiza manifestó manifiesta matiza negó niega
    pide pidió promete prometió reconoce reconoció recuerda resalta responde respondido respondió resume
    resumió sostiene sostuvo teme tildó decían diría comenta escribía escribían insistía respondía respondían repetía
    repite repitió repetido sugiere sugirió sugerido advertía añadía añaden aduce adujo arguye arguyó alega alegó alegado
    arremete arremetió asegura asevera aseveró aseverado bromea cree creen concluía concluido conviene corrige corrigió
    defendía defienden describía desmiente desmintió dictamina discrepa entiende entendió exigía exige expone expuso
    expuesto gime gimió incide incidió indica infiere informa insinuó inquiere inquirió interviene intervino ironizó
    maldice mantiene mantuvo mantenido  ordena piensa pensó pensaba predice predijo previene previno profetiza
    promete propone propuso propuesto prosigue prosiguió puntualiza  ratifica reacciona reaccionó recalca recalcó
    recalcado recoge recuerdan refiere refirió rectifica reflexiona relata remata remató  repone repuso retruca
    revela   ruega rogó sabe señalan siente sintió sonríe sonrió subraya sugieren sueña suspira suspiró tercia
    traslada trasladó trasladado tuitea valora zanja zanjó contesta
    ${spread(VERBS, 'a ó aba ado an')}`,
  saying: `diciendo añadiendo advirtiendo insistiendo prometiendo escribiendo ${spread(VERBS, 'ando')}`,
  sayings:
    'hizo hincapié, puso de manifiesto, dejó claro, deja claro, ha dejado claro, hace hincapié, puso de relieve, pone de relieve, puso en duda, salió al paso, se pregunta, se preguntó, dio a entender',
  according: 'según, de acuerdo con, en palabras de, a juicio de, en opinión de, para',
  determiners: `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus
    nuestro nuestra nuestros nuestras varios varias algunos algunas muchos muchas dos tres cuatro cinco cada otro otra
    otros otras ningún ninguna todos todas`,
  alone: 'varios algunos muchos otros otro otra dos tres todos',
  articles: 'el la los las un una',
  prepositions: `de del a al en con sin para sobre entre desde hasta hacia contra ante bajo tras durante mediante según
    excepto salvo`,
  by: 'por',
  conjunctions: 'y e o u pero sino aunque porque cuando mientras si como que pues ni donde',
  joins: 'y e',
  relatives: 'quien quienes cual cuales cuyo cuya',
  be: 'es son era eran fue fueron será sería ser sido está están estaba estaban estuvo',
  auxiliaries: `ha han había habían he hemos haya hubo puede pueden podía debe deben debía quiere quería va van iba no se le les
    me nos lo`,
  adverbs: `también ya luego después entonces además ayer hoy mañana ahora aquí allí siempre nunca jamás muy más menos así aún
    todavía sólo solo incluso lunes martes miércoles jueves viernes sábado domingo`,
  adverbEnd: /[a-z]{3}mente$/,
  times: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  timeNouns:
    'mañana tarde noche día días semana semanas mes meses año años hora horas minuto minutos lunes martes miércoles jueves viernes sábado domingo',
  subjects: 'él:m ella:f ellos:p ellas:p yo:n nosotros:pn',
  objects: 'mí ti usted ustedes',
  titles: `sr:m sra:f srta:f señor:m señora:f don:m doña:f dr:m dra:f doctor:m doctora:f presidente:m presidenta:f
    ministro:m ministra:f alcalde:m alcaldesa:f general juez`,
  people: `alcalde alcaldesa presidente presidenta jefe jefa portavoz juez jueza fiscal enfermera obrero vecinos
    expertos economista historiador cantante actor actriz entrenador capitán capitana hombre mujer madre
    padre sindicalista diplomático
    ${spread(`ministr diputad abogad médic vecin expert hij candidat secretari consejer maestr`, 'o a')}
    ${spread(`testigo responsable manifestante fuente`, ' s')}
    ${spread(`senad direct profes investigad agricult aut escrit jugad pescad`, 'or ora')}`,
  bodies: `gobierno partido sindicato asociación empresa sociedad grupo policía fiscalía tribunal ministerio ayuntamiento
    oposición comisión consejo banco dirección familia federación periódico diario`,
  pluralEnd: /[^s]s$/,
  definite: 'el la este esta',
  women: 'señora presidenta ministra directora carmen isabel pilar mercedes dolores inés irene raquel luz',
  feminineEnd: /a$/,
  masculineEnd: /[^a]$/,
  men: 'señor presidente ministro director borja',
  particles: 'de del la las los y',
  abbreviations: 'sr sra srta dr dra d dña ud uds etc',
  smallAbbreviations: 'etc d',
  works: `película películas libro libros novela novelas canción álbum obra serie programa diario periódico revista cuadro
    exposición poema ópera documental título`,
  creates: 'escribe escribió publica publicó canta',
  socalled:
    'llamado, llamada, llamados, llamadas, apodado, apodada, titulado, titulada, denominado, denominada, supuesto',
  negations: 'no nunca jamás',
};
