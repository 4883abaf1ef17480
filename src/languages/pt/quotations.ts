import { blank, spread } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** Stems of regular verbs of saying. */
const VERBS = `afirm explic declar cont fal acrescent classific consider assegur sublinh sustent pergunt denunci
  confess confirm ressalt complet destac reclam critic record anunci exclam lament coment murmur reiter
  indic alert lembr brinc relat apont revel avis grit cham acus neg argument atir adiant ameaç apel aconselh
  assinal assever atest avali avanç averig bradou brad celebr cit clam coment compar comemor congratul 
  contest contrap corrobor cumpriment debat desabaf desafi descart detalh dispar elogi encoraj enfatiz entend
  enumer esclarec exalt exempl exort explan felicit formul frisa fris garant imagin implor impreci inform
  insinu interpel interrog iron  lanç louv menc  murmur not observ opin orden ponder pontu postul
  preconiz profetiz proclam pronunci protest provoc public ralh ratific recit recomend reconfort recus
  refer reflet regist reit relembr replic reprov resmung respald retruc rog saud sentenci simul sinaliz
  solicit sonh sugest suplic suspir tra tranquiliz tuit troc vaticin verbaliz critic julg jur pens ironiz
  desabaf exclam  arremat pontific provid precis justific minimiz arremess`;

/** Portuguese. */
export const quotations: QuotationWords = {
  ...blank,
  id: 'pt',
  turns: `${shared.turns} p:r pergunta:resposta`,
  marks: '«( »)',
  dashes: true,
  asides: true,
  says: `acha acredita admite admitiu adverte advertiu conclui concluiu defende defendeu descreve descreveu disse
    disseram dito diz dizem dizia escreve escreveu exige exigiu garante garantiu insiste insistiu ironiza
    opina pede pediu promete prometeu reconhece reconheceu responde respondeu resume resumiu sussurra teme
    tuitou respondia respondiam dizia diria dissera disseste escrevia esclarece esclareceu esclarecido sugere sugeriu
    sugerido refere referiu referido repete repetiu repetia entende entendeu mantém manteve propõe propôs proposto expõe
    expôs contrapõe contrapôs supõe crê creem   prevê previu  sentiu  mentiu   sorri sorriu corrige
    corrigiu desmente desmentiu assume assumiu atribui atribuiu traduz deduz conclui concluía prossegue prosseguiu
    intervém interveio reage reagiu retorquiu retorque inquiriu inquire adverte advertia agradece agradeceu agradecido
    reforça reforçou reforçado dispara disparou rebate rebateu rebatido  discorda discordou concorda concordou
    decreta decretou questiona questionou questionado aplaude aplaudiu promete prometia insistia defendia pediam pedia
    ameaça ameaçou exige exigiu assinala   confidencia confidenciou
    ${spread(VERBS, 'a ou ava ado am')}`,
  saying: `dizendo garantindo insistindo prometendo escrevendo ${spread(VERBS, 'ando')}`,
  sayings:
    'deixou claro, deixa claro, fez questão de, chamou a atenção, chama a atenção, pôs em causa, veio a público, fez saber',
  according: 'segundo, de acordo com, conforme, na opinião de, nas palavras de, para',
  determiners: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha
    nosso nossa vários várias alguns algumas muitos muitas dois duas três quatro cinco cada outro outra outros outras
    nenhum nenhuma todos todas`,
  alone: 'vários alguns muitos outros outro outra dois três todos',
  articles: 'o a os as um uma',
  prepositions: `de do da dos das em no na nos nas com sem pelos para sobre entre desde até contra ante sob após
    durante ao à aos às num numa`,
  by: 'por pelo pela',
  conjunctions: 'e ou mas porém porque quando enquanto se como que pois nem onde',
  joins: 'e',
  relatives: 'quem qual quais cujo cuja',
  be: 'é são era eram foi foram será seria ser sido está estão estava estavam',
  auxiliaries:
    'tem têm tinha tinham havia haja pode podem podia deve devem quer queria vai vão ia não se lhe lhes me nos já',
  adverbs: `também já depois então além ontem hoje amanhã agora aqui ali sempre nunca jamais muito mais menos assim ainda só
    apenas inclusive segunda terça quarta quinta sexta sábado domingo`,
  adverbEnd: /[a-z]{3}mente$/,
  times: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  timeNouns:
    'manhã tarde noite dia dias semana semanas mês meses ano anos hora horas minuto minutos sexta-feira segunda-feira quinta-feira',
  subjects: 'ele:m ela:f eles:p elas:p eu:n nós:pn',
  objects: 'mim ti você vocês',
  titles: `sr:m sra:f senhor:m senhora:f dom:m dona:f dr:m dra:f doutor:m doutora:f presidente ministro:m
    ministra:f prefeito:m prefeita:f general juiz:m juíza:f`,
  people: `presidente chefe porta-voz juiz juíza procurador enfermeira agricultor operário moradores vizinhos
    economista historiador ator atriz jogador treinador capitão homem mulher mãe pai sindicalista diplomata
    responsável manifestantes vereador autarca testemunha testemunhas especialista especialistas fonte
    fontes
    ${spread(`prefeit ministr deputad advogad médic vizinh filh candidat secretári`, 'o a')}
    ${spread(`senad diret promot profess pesquisad morad aut escrit cant pescad`, 'or ora')}`,
  bodies: `governo partido sindicato associação empresa sociedade grupo polícia ministério prefeitura câmara tribunal oposição
    comissão conselho banco direção família federação jornal`,
  pluralEnd: /[^s]s$/,
  definite: 'o a este esta',
  women: 'senhora ministra diretora isabel beatriz inês alice',
  feminineEnd: /a$/,
  masculineEnd: /[^a]$/,
  men: 'senhor ministro diretor',
  particles: 'de do da dos das e',
  abbreviations: 'sr sra dr dra eng prof etc',
  smallAbbreviations: 'etc',
  works: `filme filmes livro livros romance romances canção música álbum peça série programa jornal revista quadro exposição
    poema ópera documentário título`,
  creates: 'escreve escreveu publica publicou canta',
  socalled:
    'chamado, chamada, chamados, chamadas, apelidado, apelidada, intitulado, intitulada, denominado, suposto',
  negations: 'não nunca jamais',
};
