import { blank } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** Japanese: the speaker stands before は or が, the verb of saying after と. */
export const quotations: QuotationWords = {
  ...blank,
  id: 'ja',
  turns: `${shared.turns} 問:答`,
  unspaced: { topics: 'は が も', subjects: 'は が', quotatives: 'とは と', sources: 'によると によれば' },
  says: `述べた 述べ 述べている 話した 話し 話す 話している 語った 語り 語る 語っている 言った 言い 言う 言っている 説明した 説明し 説明する
    強調した 強調し 指摘した 指摘し 指摘する 批判した 批判し 批判する 答えた 答え 答える 訴えた 訴え 訴える 明らかにした 明かした 主張した
    主張し 主張する 表明した 表明し 発表した 発表し 尋ねた 尋ね 聞いた 叫んだ 叫び 呼んだ 呼び 呼びかけた 評した 評価した 書いた 書き
    投稿した 投稿し 警告した 警告し 認めた 認め 反論した 反論し 否定した 約束した 約束し コメントした コメントし 振り返った 振り返る
    嘆いた 喜んだ つぶやいた 宣言した 宣言し`,
  // What stands between the speaker and the quotation.
  conjunctions: 'は が も',
  according: 'によると によれば は',
  titles: `社長 会長 首相 大統領 大臣 知事 市長 町長 村長 議員 教授 監督 選手 容疑者 氏 さん 君 代表 長官 部長 委員長 幹事長 院長 所長 校長 外相 官房長官 博士 先生 様`,
  works: '映画 小説 新型車 曲 本 作品 番組 雑誌 新聞 ドラマ 漫画 アニメ 歌 題 著書',
};
