import { blank } from '../blank';
import { shared } from '../en/shared';
import type { QuotationWords } from '../quotations';

/** Chinese: the verb of saying follows its subject, before the quotation or after it. */
export const quotations: QuotationWords = {
  ...blank,
  id: 'zh',
  turns: `${shared.turns} 问:答 問:答`,
  marks: '“( ”)',
  unspaced: { topics: '', subjects: '', quotatives: '', sources: '' },
  says: `说 说道 表示 称 指出 认为 告诉 强调 透露 回应 解释 写道 问 问道 答 回答 答道 喊 喊道 承认 宣布 警告 补充 补充说 批评 呼吁 承诺 坦言
    直言 介绍 介绍说 透露说 感叹 叹 評論 評 評价 评价 评论 形容 称为 称之为 声称 宣称 反驳 否认 說 說道 認為 告訴 強調 回應 解釋 寫道 問 問道 稱
    承認 警告 補充 批評 呼籲 承諾 介紹 宣佈`,
  adverbs:
    '还 也 则 并 曾 曾经 再次 随后 同时 昨天 今天 周一 周二 周三 周四 周五 当天 此前 近日 日前 對此 对此 還 則 並 笑着 记者 对记者',
  according: '据 根据 按照 據 根據',
  titles: `先生:m 女士:f 总统 主席 总理 部长 市长 省长 教授 博士 医生 经理 董事长 发言人 记者 老师 局长 書記 书记 校长 總統 總理 部長 市長 教練 教练`,
  works: '电影 小说 歌曲 书 电视剧 节目 杂志 报纸 诗 歌 電影 小說 新书 专辑 題為 题为',
};
