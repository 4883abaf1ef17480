import { spread } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** German. */
export const quotations: QuotationWords = {
  ...shared,
  id: 'de',
  turns: `${shared.turns} f:a frage:antwort`,
  marks: '“> ”) »< «> ›< ‹> ‘)',
  elisions: 'ne nen ner nem s n mal rum rein raus ran nauf',
  clipped: 'hab ich wär hätt könnt heut is',
  capitalNouns: true,
  verbSecond: true,
  unspaced: null,
  dashes: false,
  inverted: null,
  inversionLink: null,
  thus: 'so',
  reports: '',
  says: `skandierte skandierten pries interpretierte gratulierte informierte gesagt gemeint äußern geäußert schrieb schreibt schrieben schreiben geschrieben nannte nennt nannten
    nennen genannt bezeichnen fordern gefordert gewarnt gefragt antworten geantwortet rief ruft riefen rufen
    gerufen behaupten berichten begründen verkünden sprach spricht sprachen sprechen gesprochen mitgeteilt
    hieß heißt verglich vergleicht verglichen beschrieb beschreibt beschrieben 
    versprach verspricht versprachen bestritt bestreitet angekündigt unterstrich
    unterstreicht unterstrichen flüsterte schrie schreit schrien sieht sah sahen hält hielt hielten vertrat
    vertritt riet rät befand warfen verlautete 
    prognostizierte empfahl empfiehlt empfahlen verwies verweist gestand gesteht veröffentlichte 
    beschimpfte beantwortete denkt dachte dachten verneinte 
    wünschte spekulierte
    
    ${spread(`sag mein erklär beton kritisier warn frag kommentier`, 'te t ten en')}
    ${spread(
      `äußer bezeichne forder antworte behaupte berichte begründe versicher verkünde lob klag beklag ergänz
    erinner erläuter erwider entgegne laute verurteil würdig verteidig zitier droh verlang bestätig titel
    hoff glaub mahn schätz beteuer werte melde bedauer begrüß erzähl`,
      'te t ten',
    )}
    ${spread(
      `rechtfertig beurteil bewerte resümier fass charakterisier twitter konstatier freu dank appellier
    argumentier monier bemängel attestier unterstell plädier gelob beschuldig urteil formulier vermute rüg
    frohlock spotte scherz witzel flachs brumm knurr murmel raun stöhn seufz schimpf schwärm stammel stotter staun
    zürn grummel konter kontere mutmaß orakel prahl polter prophezei prognostizier präzisier referier rekapitulier
    relativier signalisier skizzier sinnier spekulier stichel tadel tröste überleg unk zeter zisch bilanzier deklarier
    diagnostizier empöre entrüste ermahn fluch frotzel gratulier grins hauch kreisch lach motz nörgel nuschel offenbare
    parier protestier quittier schilder schluchz schnaub schnauz wiederhol brüll insistier kicher konkretisier mosere
    schlussfolger spezifizier thematisier verlange versprach veranschauliche verdeutliche vermelde verspotte mokiere
    jubel wetter bekräftig fürchte befürchte erwarte definier`,
      'te t',
    )}`,
  separable: `gab gibt gaben geben gegeben: an bekannt zu preis; stellte stellt stellten stellen: fest klar; führte führt führten: aus
    an; hob hebt hoben: hervor; warf wirft warfen: vor; fügte fügt fügten: hinzu an; teilte teilt teilten: mit; wies
    weist wiesen: zurück hin; räumte räumt räumten: ein; kündigte kündigt kündigten: an; stufte stuft: ein; lehnte
    lehnt lehnten: ab; strich streicht: hervor heraus; tat tut: kund; gestand gesteht: ein; kam kommt: zu; stimmte:
    zu; legte legt: nach dar nahe; setzte: hinzu; pflichtete: bei; fasste fasst: zusammen; brachte bringt: ausdruck;
    sprach spricht: aus an; rief ruft: auf zu; machte macht: deutlich klar; ließ lässt ließen: verlauten wissen mitteilen erklären ausrichten; wollen:
    wissen`,
  reported: `sei seien habe hätten hätte werde würde würden könne könnten müsse müssten solle sollten wolle dürfe gebe gehe
    komme bleibe stehe handele handle bestehe liege mache`,
  impersonal: 'es man',
  saying: '',
  sayings: `ist der meinung, ist der ansicht, ist der auffassung, ist überzeugt, sind der meinung, sind der ansicht, war der
    meinung, geht davon aus, ging davon aus, mit den worten, zum ausdruck, von der rede, mit der
    begründung, mit der aufschrift, mit dem slogan, ließ verlauten, lässt verlauten, ließ wissen, lässt wissen, ließ
    mitteilen, ließ erklären, bringt es auf den punkt, machte klar, macht klar, machte deutlich, macht deutlich`,
  does: '',
  nounsToo: '',
  thirdPersonEnd: null,
  timeNouns: `woche wochen monat monate monats jahr jahre jahres jahren tag tage tagen wochenende abend nacht morgen mittag
    nachmittag sommer winter herbst frühjahr frühling stunde stunden minute minuten uhr zeit zeitpunkt montag dienstag
    mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober
    november dezember wochenanfang jahresende`,
  according: `laut, gemäß, nach angaben, nach ansicht, nach meinung, nach auffassung, nach den worten, nach aussage, nach
    aussagen, nach worten, nach einschätzung, nach darstellung, nach überzeugung, in den worten, aus sicht, aus der sicht`,
  determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes
    jenen mein meine meinen sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren
    euer kein keine keinen keinem keiner beide beiden alle allen aller viele vielen einige einigen mehrere mehreren
    zahlreiche zwei drei vier fünf sechs sieben acht neun zehn andere anderen manche welche`,
  alone: 'einer eine eines andere anderer viele einige mehrere beide manche alle dieser diese zwei drei',
  aloneForOne: '',
  genitives: 'des der eines einer seiner ihrer deren dessen',
  articles: 'der die das den dem ein eine einen einem einer',
  prepositions: `in an auf aus bei mit nach von zu für gegen über unter vor hinter neben zwischen um ohne bis seit während
    zum zur im am vom beim ins ans aufs durchs übers ums wegen trotz statt anstatt gegenüber innerhalb außerhalb ab per pro angesichts anlässlich aufgrund bezüglich
    hinsichtlich infolge mittels entlang außer namens seitens zwecks binnen`,
  by: 'durch',
  infinitive: '',
  conjunctions: `und oder aber denn sondern doch dass daß weil wenn als obwohl damit ob wie bevor nachdem indem sobald solange
    falls sowie sowohl sofern da jedoch`,
  joins: 'und',
  clauseJoins: 'und oder',
  complementizers: '',
  relatives: 'welcher welches wer wen wem wessen dessen deren der die das den dem denen was',
  personal: '',
  be: 'ist sind war waren sei seien wäre wären bin bist gewesen wird werden wurde wurden würde würden worden geworden werde',
  auxiliaries: `hat haben hatte hatten habe hätte hätten kann können konnte konnten könne könnte könnten muss müssen musste
    mussten müsse müsste soll sollen sollte sollten solle wollen wollten wolle darf dürfen durfte dürfe mag möchte
    möchten nicht sich`,
  adverbs: `auch dann später noch einmal wieder bereits schon nur jetzt hier dort oft manchmal immer nie fast sehr ganz
    vielleicht außerdem zudem ferner weiter weiterhin dabei dazu daher deshalb darum darauf dadurch dagegen demnach
    somit also allerdings dennoch trotzdem heute gestern morgen vorgestern kürzlich zuletzt zunächst schließlich
    endlich erst ebenfalls ebenso gleichzeitig zugleich insbesondere besonders allem bisher seither damals nun
    mehr wörtlich abschließend unterdessen inzwischen mittlerweile hingegen wohl offenbar angeblich jedenfalls
    selbst sogar mehrfach wiederholt öffentlich offiziell deutlich scharf so daraufhin hierzu diesbezüglich laut`,
  adverbEnd: null,
  adjectiveEnd: /e[nrsm]?$/,
  times: `januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
    donnerstag freitag samstag sonnabend sonntag`,
  adjectives: '',
  subjects: 'er:m sie:f es man ich:n wir:pn',
  objects: 'ihn ihm mich mir uns euch ihnen dich dir einander',
  titles: `herr:m herrn:m frau:f dr prof professor:m professorin:f präsident:m präsidentin:f kanzler:m kanzlerin:f
    bundeskanzler:m bundeskanzlerin:f minister:m ministerin:f bürgermeister:m bürgermeisterin:f
    oberbürgermeister:m oberbürgermeisterin:f papst:m könig:m königin:f prinz:m prinzessin:f general:m
    trainer:m trainerin:f ministerpräsident:m ministerpräsidentin:f außenminister:m außenministerin:f
    innenminister:m innenministerin:f finanzminister:m finanzministerin:f premierminister:m
    premierministerin:f staatspräsident:m bundespräsident:m us-präsident:m senator:m
    senatorin:f`,
  people: `sprecher sprecherin regierungssprecher vorsitzende vorsitzender chef chefin leiter leiterin direktor
    direktorin geschäftsführer geschäftsführerin abgeordnete abgeordneter politiker politikerin experte
    experten expertin wissenschaftler forscher autor autorin schriftsteller journalist journalistin reporter
    richter richterin anwalt anwältin rechtsanwalt staatsanwalt polizist polizisten beamter beamte soldat
    soldaten augenzeuge augenzeugen zeuge zeugen nachbar bürger demonstranten kritiker gegner befürworter
    anhänger mitglied mitglieder kandidat kandidatin schauspieler schauspielerin sänger sängerin künstler
    künstlerin regisseur musiker spieler kapitän trainer ärzte arzt ärztin lehrer lehrerin schüler student
    historiker ökonom unternehmer gewerkschafter botschafter diplomat diplomaten vertreter mann frau männer
    frauen kind kinder vater mutter sohn tochter bruder schwester freund freundin kollege kollegin opfer
    täter betroffene überlebende veranstalter generalsekretär parteichef parteivorsitzende fraktionschef
    fraktionsvorsitzende landrat stadtrat gouverneur kommissar gründer minister leute menschen insider`,
  roleEnd:
    /(?:[a-zäöüß]{3}er|[a-zäöüß]{3}in|ist|[a-z]{2}or|ant|ent|eur|loge|gog|nom|chef|boss|mann|frau|arzt|anwalt|rat|rätin|wart|wirt|koch|vize|experte|kollege|beauftragte|vorsitzende|abgeordnete|angestellte|reisende)$/,
  bodies: `regierung bundesregierung opposition partei fraktion union gewerkschaft verband verein unternehmen firma konzern bank
    polizei staatsanwaltschaft gericht behörde ministerium amt kommission ausschuss rat parlament bundestag senat zeitung
    zeitschrift magazin sender agentur nachrichtenagentur organisation stiftung institut universität kirche armee
    militär feuerwehr bündnis koalition initiative gruppe team mannschaft publikum menge`,
  pluralEnd: /(?:en|er|leute|ten|isten)$/,
  definite: 'der die das dieser diese den dem',
  feminineEnd: /(?:a|ine|ette|ike)$/,
  masculineEnd: null,
  women: `frau ministerin kanzlerin präsidentin sprecherin chefin birgit susanne karin renate ingrid gabriele
    brigitte nicole stefanie sarah sophie marie hannah elke silke katrin kerstin melanie simone ute annegret
    malu swantje hannelore heidi heidemarie edith ruth inge margot marianne hildegard elisabeth charlotte
    hillary anna mona lena lea laura julia lisa eva ida ines nina jana tanja petra claudia sabine andrea angelika
    christine christina barbara martina ursula cornelia heike anja silvia maria monika anke britta dagmar doris elena
    franziska friederike helga henriette johanna jutta karla katharina katja klara luise lotte magdalena mara mareike
    meike miriam nadine natalie nora olga regina rita rosa ruth sandra sonja svenja tilda tina ulrike vera verena veronika`,
  men: `herr minister kanzler präsident sprecher chef peter michael thomas andreas wolfgang klaus jürgen günter
    stefan christian uwe werner horst frank manfred hans bernd martin matthias markus jörg rainer gerhard
    helmut karl friedrich wilhelm paul tim jan sven lars olaf sebastian alexander daniel tobias philipp
    joachim jens christoph ulrich heiko oskar george barack wladimir luca sascha joscha mika anton arne arno axel
    bastian benjamin bernhard björn boris carsten clemens cornelius david dennis dieter dirk dominik erich ernst erik
    eugen fabian felix florian georg gregor günther harald heinrich heinz henning herbert hermann holger hubert ingo
    ivo jakob jochen johann johannes jonas josef julian kai karsten kevin konrad kurt leo leon lorenz lothar ludwig
    lukas marc marcel marco mario marius mark marvin max maximilian moritz nico niklas nils norbert otto patrick paul
    pascal ralf reinhard richard robert roland rolf rudolf rüdiger simon steffen theo thorsten tom torsten udo ulf
    valentin victor volker walter winfried wolfram`,
  roleTails: '',
  roleLinks: '',
  particles: 'von van der de zu zur vom und',
  abbreviations:
    'dr prof st nr mio mrd ca bzw usw z b u a d h ev inkl vgl evtl sog ggf abs art jr hr fr tel etc',
  smallAbbreviations: 'z bzw ca u d st etc',
  works: `film films buch bücher roman lied song album oper serie sendung show stück gedicht gemälde bild zeitung
    zeitschrift magazin band gruppe schiff projekt operation aktion festival ausstellung wettbewerb verein
    partei spiel artikel dokumentation nachrichtenagentur agentur titel name namen schwerpunkt programm
    blatt konferenz preis rat fähre`,
  creates: 'schrieb schreibt veröffentlichte sang singt las liest',
  socalled:
    'so genannten, so genannte, so genannter, so genanntes, sogenannten, sogenannte, sogenannter, sogenanntes, namens, unter dem namen, unter dem titel, mit dem titel, mit dem namen, unter der bezeichnung, betitelt, unter dem motto, mit dem motto',
  wordings: `${shared.wordings} begriff begriffe wort wörter`,
  negations: 'nicht nie niemals kein keine keinen',
};
