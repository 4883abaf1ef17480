import { blank, spread } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** Polish. */
export const quotations: QuotationWords = {
  ...blank,
  id: 'pl',
  turns: `${shared.turns} p:o pytanie:odpowiedź`,
  marks: '”) »< «>',
  dashes: true,
  asides: true,
  says: `powiedzieli mówi mówią stwierdza twierdzi twierdzą wyjaśnia tłumaczy dodaje podkreśla zaznacza informuje
    odpowiada pyta pisze nazywa uważa uważają ocenia przyznaje obiecuje ostrzega przypomina krzyknął
    krzyknęła krzyczy szepnął szepnęła westchnął westchnęła skarży krytykuje oskarża określa wspomina
    opowiada cytuje apeluje zaapelował zaapelowała przekonuje przekonywał przekonywała relacjonuje komentuje argumentuje
    argumentował argumentowała deklaruje zadeklarował zadeklarowała zapewnia zapewniają zapowiada zapowiadają zauważa
    zauważają mówiono sugeruje sugerował sugerowała zasugerował przyznają ogłasza ogłosił ogłosiła ocenił oceniła ocenili
    wylicza wyliczał wyliczała wylicza wskazuje wskazał wskazała wskazują zwraca prosi prosił prosiła poprosił poprosiła
    żartuje żartował żartowała śmieje śmiał śmiała kpi kpił kpiła drwi ironizuje ironizował dopytuje dopytywał
    dopytywała zastrzega zastrzegł zastrzegła odparł odparła odpiera odrzekł odrzekła rzekł rzekła rzecze szepcze
    wykrzyknął wykrzyknęła wykrzykuje wzdycha skomentowali dodał dodała dodali dorzuca dorzucił dorzuciła kontynuuje
    kontynuował kontynuowała kwituje skwitował skwitowała konkluduje skonkludował broni bronił broniła chwali chwalił
    chwaliła pochwalił domaga domagał domagała żąda żądał żądała zażądał grozi groził zagroził zagroziła protestuje
    dziwi dziwił martwi cieszy cieszył obawia obawiał spekuluje precyzuje doprecyzował doprecyzowała dowodzi dowodził
    zdradza zdradził zdradziła ujawnia ujawnił ujawniła zarzuca zarzucił zarzuciła zeznał zeznała zeznaje
    wtrąca wtrącił wtrąciła wyznaje wyznał wyznała wspomniał wspomniała radzi poradził ripostuje ripostował mruknął
    mruknęła powtarza powtórzył powtórzyła powtarzał podaje podał podała podali donosi doniósł stawia krzyczał
    ${spread(`napisa nazwa mówi doda`, 'ł ła li')}
    ${spread(
      `poinformowa odpowiedzia zapowiedzia przypomnia skrytykowa potwierdzi skomentowa powiedzia oświadczy
    stwierdzi podkreśli zaprzeczy podsumowa zażartowa twierdzi tłumaczy zaznaczy wspomina opowiada wyjaśni
    przyzna ostrzeg oskarży określi zapyta obieca zawoła skarży potępi uważa oceni opisa pyta`,
      'ł ła',
    )}`,
  saying: 'mówiąc twierdząc dodając podkreślając nazywając oskarżając zapowiadając określając przypominając',
  sayings: 'dał do zrozumienia, dała do zrozumienia, jest zdania, zwrócił uwagę, zwróciła uwagę',
  according: 'według, zdaniem, jak podaje, w opinii, w ocenie',
  determiners: `ten ta to ci te tamten tamta swój swoja jego jej ich mój moja nasz nasza jeden jedna dwa dwie trzy cztery pięć
    kilka wielu wiele niektórzy inny inna inni każdy wszyscy`,
  alone: 'wielu niektórzy inni jeden jedna inny inna',
  prepositions:
    'w we na z ze do od dla po przy bez za pod nad między po przed o u wśród przeciw podczas około',
  by: 'przez',
  conjunctions: 'i a ale lub albo że żeby kiedy gdy jeśli ponieważ bo choć jak oraz',
  joins: 'i',
  relatives: 'który która które którzy kto czyj',
  be: 'jest są był była było byli były będzie będą być został została',
  auxiliaries: 'nie by może mogą mógł mogła musi powinien powinna chce się',
  adverbs: `także też już potem jeszcze znowu zawsze często nigdy wczoraj dziś dzisiaj jutro teraz tutaj tam bardzo tylko nawet
    dlatego jednak wcześniej później wtedy`,
  times:
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia poniedziałek wtorek środę czwartek piątek sobotę niedzielę',
  timeNouns: 'rano wieczorem nocą dzień dni tydzień tygodniu miesiąc miesiącu rok roku lat godzin minut',
  subjects: 'on:m ona:f oni:p ja:n my:pn',
  objects: 'jemu mu jej im mnie nam niego niej nich nas',
  titles: `pan:m pani:f prezydent minister premier burmistrz wójt generał:m dr profesor prof poseł:m posłanka:f
    sędzia kapitan ksiądz:m dyrektor trener inżynier`,
  people: `burmistrz prezydent minister poseł posłanka senator dyrektor dyrektorka szef szefowa rzecznik rzeczniczka
    przedstawiciel adwokat sędzia prokurator profesor naukowiec lekarz lekarka pielęgniarka rolnik robotnik mieszkaniec
    mieszkanka mieszkańcy sąsiad sąsiadka sąsiedzi świadek świadkowie ekspert ekspertka eksperci ekonomista historyk autor
    autorka pisarz pisarka piosenkarz piosenkarka aktor aktorka piłkarz trener kapitan mężczyzna kobieta matka ojciec syn
    córka dyplomata działacz kandydat sekretarz źródło nauczyciel nauczycielka rybak rybacy`,
  bodies:
    'rząd partia związek firma spółka policja prokuratura sąd ministerstwo opozycja komisja rada bank gazeta dyrekcja stowarzyszenie',
  pluralEnd: /(?:y|i|e)$/,
  definite: 'ten ta',
  women: 'pani',
  feminineEnd: /a$/,
  masculineEnd: /[^a]$/,
  men: 'pan kuba',
  particles: 'de von van',
  abbreviations: 'p dr prof mgr inż ul r tys mln mld im np itd',
  works:
    'film filmu filmie książka książce książkę powieść piosenka album sztuka serial gazeta gazecie czasopismo obraz wystawa wiersz opera tygodnik dziennik',
  socalled: 'tak zwany, tak zwana, tak zwane, tzw, pod tytułem, zwany, zwana',
  negations: 'nie nigdy',
};
