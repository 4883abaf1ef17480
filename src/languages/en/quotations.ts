import { spread } from '../blank';
import { list } from '../list';
import type { QuotationWords } from '../quotations';
import { men, women } from './names';
import { shared } from './shared';

/** Regular verbs of saying: those of which "saying" is speech as well, and those of which it mostly is something else. */
const VERBS = `accuse acknowledge add admit affirm allege announce answer argue ask assert assure attack beg bellow
  bemoan blame blast boast boom brag caution challenge chant characterise characterize charge chide
  claim comment compare complain concede conclude condemn confess confirm contend continue counter
  criticise criticize cry declare decry demand denounce deny describe dismiss dub echo emphasise
  emphasize exclaim explain express fret fume gush hail hint hope imply indicate insist invoke joke
  label lament laugh liken maintain mention mock murmur muse mutter note observe opine plead pledge
  point portray post praise predict proclaim promise protest quip question quote recall refer reference
  reflect reiterate remark remember remind repeat reply report respond retort retweet reveal roar scoff
  scream shout signal slam state stress suggest summarise summarize taunt tease term testify text
  threaten thunder tout tweet underline underscore urge vow wail warn welcome whisper wonder yell call
  publish promote cite`;
const FINITE = `advise advocate agree appeal applaud assail assess back bark beam believe belittle
  blare chastise cheer clarify coach commend congratulate counsel crack dare decide
  defend detail disclose discuss dispute elaborate encourage estimate expect fear gasp
  gloat groan guess implore inform inquire instruct interject
  interrupt judge jeer lash lecture list mumble object order phrase pray press
  profess pronounce propose rage rail rant reason reassure rebuke rebut recommend recollect
  recount reject relate reprise request resolve ridicule rule scold sigh snap
  speculate thank toast utter volunteer whine
  whistle blog chorus concur correct deem dictate email 
  headline interview lambaste pen query title vent intervene
  grin shrug nod highlight hammer entitle snark scrawl bluster chalk champion envision evoke riff diagnose lambast`;

/** "admit" becomes "admitt-": verbs of saying that double their last letter. */
const DOUBLED = new Set(
  list(
    'admit quip refer slam snap rebut sum dub pen tag plug kid grin nod chat beg fret rub brag concur deter',
  ),
);

/** English. Regular verbs are spelled out by `inflect`; the irregular ones stand in full. */
export const quotations: QuotationWords = {
  ...shared,
  id: 'en',
  marks: '',
  elisions:
    'em tis twas til till cause n round bout nuff cuz bama kay neath twill tween fraid nother burbs er ere im',
  clipped: 'o ol th an wi lil',
  capitalNouns: false,
  verbSecond: false,
  unspaced: null,
  dashes: false,
  inverted: null,
  inversionLink: null,
  thus: '',
  reports: `say says said tell tells told write writes wrote think thinks thought ${inflect('argue add claim report note believe insist suggest contend reply explain announce conclude acknowledge')}`,
  says: `say says said sez tell tells told write writes wrote written read reads think thinks thought
    sing sings sang swear swears swore sworn
    ${inflect(VERBS)}${inflect(FINITE)}`,
  separable: '',
  reported: '',
  impersonal: '',
  saying: `saying telling writing reading thinking singing swearing deriding
    ${gerunds(VERBS)}`,
  sayings: `hit back, hits back, put it, puts it, fired back, fires back, shot back, shoots back, went on, goes on,
    go on, chimed in, chimes in, weighed in, piled on, made clear, makes clear, made it clear, makes it clear,
    struck back, spelled out, laid out, lashed out, lashes out, spoke out, pushed back, pushes back, broke in,
    summed up, sums up, sent out, took to twitter, takes to twitter, signed off, brought up, burst out`,
  according: 'according to, in the words of, as per, in the view of, in the opinion of',
  does: `speaks spoke speaking puts holds held sees saw seen feels felt hears heard used uses using wants wanted sent gave gives made makes
    making took takes taking wore`,
  nounsToo: `praise cry cries dispute guess lecture murmur mock press query rage reply roar scream slam stress toast
    tout urge wonder yell counsel coach judge counter welcome blame brag chorus whisper warning backs
    ${spread(
      `claim point comment report charge attack question answer request note post tweet state order promise
    demand call hope text crack blast quote remark appeal challenge chant cheer estimate fear hint joke label
    list mention object phrase pledge protest reference reason rule shout signal taunt term title vow rebuke
    boast laugh email interview`,
      ' s',
    )}`,
  thirdPersonEnd: /s$/,
  timeNouns: `week weeks month months year years day days weekend weekends night nights spring summer fall autumn winter
    morning afternoon evening hour hours minute minutes moment point time times decade decades century today time`,
  determiners: `the a an this these those his her their its our my your some many several other another one two three
    four five six seven eight nine ten dozens hundreds thousands both all most few no each every any either
    neither such various certain numerous multiple half`,
  alone: 'another one some others many several both few most two three all',
  aloneForOne: 'another one',
  genitives: '',
  prepositions: `of in on at to from for with without into onto over under about against between among during before
    after through throughout across behind beyond near outside inside upon within toward towards amid despite
    regarding concerning including like unlike since until via per off around beside besides along alongside
    above below out up down than versus except following because-of aboard`,
  by: 'by',
  infinitive: 'to',
  conjunctions: `and or but while when whenever because if although though unless whereas so yet nor as where whether
    once plus even`,
  joins: 'and',
  clauseJoins: '',
  complementizers: 'that',
  relatives: 'who whom whose which what',
  personal: 'who whom whose',
  be: `is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t`,
  auxiliaries: `has have had having do does did will would can could may might shall should must never cannot can't won't
    wouldn't couldn't didn't doesn't don't hasn't haven't hadn't can’t won’t wouldn’t couldn’t didn’t doesn’t
    don’t hasn’t haven’t hadn’t not 's ’s 'd ’d 've ’ve 'll ’ll`,
  adverbs: `also then later again already still just now here there often sometimes always ever almost too very
    quite perhaps maybe however instead rather meanwhile moreover further furthermore thereby therefore thus
    indeed soon afterwards afterward aloud back earlier first last yesterday today tonight tomorrow only
    well online`,
  adverbEnd: /[a-z]{2}ly$/,
  adjectiveEnd: null,
  times: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december morning afternoon evening
    night midnight noon`,
  adjectives: `former retired senior top local state federal national vice assistant acting associate lead leading
    longtime long-time fellow prominent progressive moderate political presidential democratic financial
    western eastern northern southern american british russian chinese french german ukrainian israeli
    foreign prime independent outside young old female male social human private international regional
    global medical legal technical co principal interim junior self-described then-presidential
    gubernatorial congressional legislative evangelical minority majority trial policy security defense
    defence communications affairs data budget finance health science sports research county city trade
    intelligence majority-leader counterterrorism undecided registered vice-presidential anonymous unnamed`,
  subjects: 'he:m she:f they:p it i:n we:pn',
  objects: 'him them me us himself herself themselves itself myself you',
  titles: `mr:m mrs:f ms:f miss:f mx sir:m dame:f lord:m lady:f king:m queen:f prince:m princess:f dr prof
    professor sen sens senator rep reps representative gov governor president secretary gen general col
    colonel capt captain lt sgt sergeant maj major adm admiral judge justice mayor pope:m rev reverend
    chancellor ambassador minister congressman:m congresswoman:f chairman:m chairwoman:f spokesman:m
    spokeswoman:f sheriff officer detective coach speaker imam:m rabbi bishop archbishop cardinal:m father:m
    sister:f brother:m commissioner councilman:m councilwoman:f lieutenant private corporal commander
    comrade chef ceo cfo coo vice-president premier actor:m actress:f businessman:m businesswoman:f sultan:m
    emir:m sheikh:m ayatollah:m baroness:f baron:m duke:m duchess:f count:m countess:f republican democrat
    attorney`,
  people: `vice-president congressman congresswoman representative secretary premier chancellor councilman
    councilwoman councillor chairman chairwoman chair chairperson ceo cfo spokesman spokeswoman spokesperson
    spokespeople spokesmen frontrunner front-runner correspondent anchor blogger physician surgeon
    neurosurgeon sheriff deputy detective colonel captain envoy businessman businesswoman entrepreneur
    co-founder boss bosses man men woman women boy girl mother father son daughter wife husband brother
    sister child children person voice witness witnesses pastor priest bishop archbishop pope rabbi imam
    reverend actor actress singer musician artist filmmaker curator coach coaches striker midfielder forward
    defender goalkeeper winger drummer guitarist pilot socialist billionaire tycoon star
    newsman speaker whip chairmen lobbyist counsel another others somebody someone anyone
    everybody everyone nobody none auditor inspector regulators 
    grandmother grandfather uncle aunt nephew niece cousin coordinator administrator developer guest
    passenger  subordinate respondents
    ${spread(
      `president senator governor minister mayor lawmaker legislator politician official officer leader chief
    head director executive manager aide adviser advisor strategist consultant operative candidate nominee
    contender rival opponent critic supporter backer donor voter delegate activist organizer protester
    protestor demonstrator resident neighbor neighbour economist analyst expert professor historian
    scientist researcher scholar author writer columnist journalist reporter editor host moderator
    commentator pundit pollster doctor nurse teacher student lawyer attorney prosecutor judge justice
    investigator agent soldier commander general veteran diplomat ambassador negotiator investor banker
    trader owner founder worker employee parent friend colleague victim survivor farmer player engineer
    driver guard prisoner source insider observer republican democrat conservative liberal immigrant refugee
    muslim volunteer staffer member partner customer fighter recruit comrade`,
      ' s',
    )}`,
  verbEnd: /(?:ed|[^s]s|ew|ept|ought|aught|old|ent|ook|ose|oke|ame|ut|an|aid|eft|elt|ell|on|ost)$/,
  personEnd: /(?:-old|[a-z]{3}(?:man|men|woman|women|person|keeper|maker|owner|master))$/,
  bodies: `campaign campaigns court courts police union unions group groups organization organisation organizations
    company companies firm firms corporation bank banks agency agencies department committee commission council
    board panel party parties government governments administration ministry congress parliament coalition
    alliance association foundation institute university team teams club side sides delegation camp crowd crowds
    audience newspaper magazine outlet website paper network people office bureau service center centre force
    army navy military senate house embassy consulate hospital school church trust charity society federation
    league tribunal watchdog regulator authority authorities media press industry public chorus`,
  feminineEnd: /(?:a|elle|ette|lyn|ine|ie)$/,
  masculineEnd: null,
  women,
  men,
  pluralEnd: /(?:[^s]s|men|people|children|police|percent)$/,
  definite: 'the this that',
  roleTails: `state staff defense defence commerce labor labour treasury energy education agriculture transportation health interior
    justice security police government mission parliament homeland`,
  roleLinks: 'of',
  particles: `de del della der den van von la le di da dos du al el bin ibn ben ter ten zu`,
  abbreviations: `mr mrs ms dr prof sen sens rep reps gov gen col lt sgt capt maj adm rev hon jr sr st mt ft inc corp co ltd
    vs etc no jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind
    kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ph.d
    dept est `,
  smallAbbreviations: 'vs etc st no',
  works: `film films movie movies book books novel novels song songs album albums show shows series play plays episode
    documentary poem painting single track hit musical opera magazine newspaper article essay column memoir
    program programme short sitcom comedy podcast game exhibition chapter app
     autobiography classic`,
  creates: 'read reads write writes wrote sing sings sang publish published publishes',
  socalled:
    'so-called, so called, known as, nicknamed, dubbed, referred to as, known simply as, named, aka, entitled, titled',
  negations: `never not n't didn't didn’t denied denies`,
};

/** The forms of regular English verbs: base, -s, -ed. */
function inflect(bases: string): string {
  const { plain, sibilant, silent, y, doubled } = kinds(bases);
  const past = spread(doubled.map(base => base + base.slice(-1)).join(' '), 'ed');
  return [
    spread(plain, ' s ed') + spread(sibilant, ' es ed') + spread(silent, 'e es ed') + spread(y, 'y ies ied'),
    spread(doubled.join(' '), ' s') + past,
  ].join('');
}

function gerunds(bases: string): string {
  const { plain, sibilant, silent, y, doubled } = kinds(bases);
  return [
    spread(plain, 'ing') + spread(sibilant, 'ing') + spread(silent, 'ing') + spread(y, 'ying'),
    spread(doubled.map(base => base + base.slice(-1)).join(' '), 'ing'),
  ].join('');
}

/** Verbs by what their endings do to them, without the letters that change: "accus-", "den-", "admit". */
function kinds(bases: string) {
  const left = list(bases);
  const taken = (test: (base: string) => boolean, cut: number) =>
    left
      .splice(0)
      .filter(base => test(base) || left.push(base) < 0)
      .map(base => base.slice(0, base.length - cut));
  const doubled = taken(base => DOUBLED.has(base), 0);
  const sibilant = taken(base => /(?:s|sh|ch|x|z)$/.test(base), 0).join(' ');
  const y = taken(base => /[^aeiou]y$/.test(base), 1).join(' ');
  const silent = taken(base => base.endsWith('e'), 1).join(' ');
  return { doubled, sibilant, y, silent, plain: left.join(' ') };
}
