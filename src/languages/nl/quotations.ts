import { blank, spread } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** Dutch. */
export const quotations: QuotationWords = {
  ...blank,
  id: 'nl',
  turns: `${shared.turns} v:a vraag:antwoord`,
  elisions: 't n s k m r ns',
  verbSecond: true,
  thus: 'aldus',
  says: `zegt zei zeiden gezegd zeggen verteld vindt vond vonden denkt dacht verklaard gesteld schrijft schreef
    geschreven genoemd spreekt sprak sproken gesproken vraagt vroeg vroegen gevraagd benadrukt benadrukte
    gewaarschuwd roept riep gemeld laat omschrijft omschreef omschreven beschrijft beschreef grapt grapte
    voegt eist eiste hoopt hoopte prijst prees verzucht verzuchtte noemden
    ${spread(
      `vertel meen verklaar stel antwoord waarschuw klaag erken beloof meld bevestig ontken bekritiseer
    herinner concludeer fluister twitter reageer betoog vrees beschuldig oordeel noem adviseer analyseer argumenteer
      beaam bekrachtig bemerk benoem beredeneer beveel citeer constateer corrigeer definieer eis erger filosofeer
      foeter formuleer fulmineer garandeer illustreer informeer interrumpeer jammer jubel karakteriseer kritiseer
      mompel mopper motiveer murmel nuanceer observeer opper pareer poneer preciseer prevel proclameer protesteer
      rapporteer redeneer relativeer resumeer schamper schreeuw signaleer smeek sneer somber speculeer stamel
      suggereer twijfel vermaan vermoed veroordeel verdedig verduidelijk verwelkom verwoord verzeker voorspel waardeer`,
      't de',
    )}
    ${spread(
      `bemerk merk lach grap pleit snauw snik roddel zucht hekel bepleit mop klap blaf brom gil grinnik bedank
      kreun`,
      't te',
    )}
    stelden meenden vertelden reageerden antwoordden klaagden riepen schreven spraken zegden zeg oordeelden verklaarden
    lachte lachten bromde gromde jubelt hekelde wist weet weten denken vinden vinden reageren menen concluderen
    schamperde besloot besluit vervolgt vervolgde bezwoer bezweert herhaalt herhaalde onthult onthulde ontkende
    adviseerde raadt raadde aanraadde looft loofde belooft dreigt dreigde`,
  separable:
    'voegt voegde: toe; legt legde: uit; geeft gaf: toe aan; kondigt kondigde: aan; wijst wees: af terug; laat liet: weten',
  sayings: 'is van mening, was van mening, laat weten, liet weten',
  according: 'volgens, naar verluidt, in de woorden van, naar eigen zeggen',
  determiners: `de het een deze die dit dat zijn haar hun mijn ons onze jullie uw twee drie vier vijf veel vele enkele sommige
    andere ander elke ieder iedere geen alle meerdere`,
  alone: 'sommige sommigen anderen ander velen enkele twee drie',
  articles: 'de het een',
  prepositions: `in op aan uit bij met naar sinds van voor om tot tegen over onder boven achter naast tussen zonder tijdens
    wegens volgens binnen buiten rond vanaf`,
  by: 'door',
  conjunctions: 'en of maar want dus omdat als toen terwijl hoewel dat wanneer nadat voordat zodat',
  joins: 'en',
  relatives: 'wie wat welke waar',
  be: 'is zijn was waren wordt worden werd werden geworden ben bent',
  auxiliaries:
    'heeft hebben had hadden kan kunnen kon konden moet moeten moest zal zullen zou zouden wil willen wilde mag niet zich er',
  adverbs: `ook dan later nog weer al nu hier daar vaak soms nooit altijd zeer heel misschien verder gisteren vandaag morgen
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag eerder daarna toch echter wel toe`,
  times: 'januari februari maart april mei juni juli augustus september oktober november december',
  timeNouns: 'ochtend avond nacht dag dagen week weken maand maanden jaar jaren uur minuut minuten middag',
  subjects: 'hij:m zij:f ze:f ik:n wij:pn we:pn',
  objects: 'hem mij me hen u jou je',
  titles: `dhr:m meneer:m mevrouw:f mevr:f dr prof minister premier burgemeester president koning:m koningin:f`,
  people: `burgemeester voorzitter minister president premier kamerlid wethouder directeur directrice baas woordvoerder
    woordvoerster advocaat rechter officier hoogleraar onderzoeker arts verpleegster boer boerin arbeider bewoner bewoners
    bewoonster buurman buurvrouw buren getuige getuigen deskundige deskundigen expert econoom historicus auteur schrijver
    schrijfster zanger zangeres acteur actrice speler trainer kapitein man vrouw moeder vader zoon dochter diplomaat
    betogers kandidaat secretaris bron bronnen leraar lerares visser`,
  bodies: `regering partij vakbond vereniging bedrijf groep politie rechtbank ministerie gemeente oppositie commissie raad bank
    directie familie krant`,
  pluralEnd: /(?:en|ers|s)$/,
  definite: 'de het deze die',
  women: `mevrouw directrice anna maria emma julia sophie lotte eva sara lisa anne femke fleur hanna johanna ingrid marieke
    sanne iris nora els ineke annemarie`,
  men: `meneer jan piet peter kees hans willem henk pieter johan mark maarten thijs daan sem lucas bram tom erik jeroen
    geert frank paul rob wim dirk`,
  particles: 'van de der den het ter ten',
  abbreviations: 'dr prof mr drs ir dhr mevr st bijv enz ca',
  smallAbbreviations: 'st ca',
  works:
    'film films boek boeken roman lied album stuk serie programma krant tijdschrift schilderij tentoonstelling gedicht opera documentaire titel',
  creates: 'schrijft schreef publiceert publiceerde',
  socalled: 'zogenaamde, zogeheten, genaamd, getiteld, bijgenaamd',
  negations: 'niet nooit geen',
};
