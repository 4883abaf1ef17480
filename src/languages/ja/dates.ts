import type { DateWords } from '../language';

/** How dates are written in Japanese. */
export const dates: DateWords = {
  months: [],
  words: '年 月 日 時 分 前 時間前 分前 日前 昨日 今日 公開 更新 配信 午前 午後 曜日',
  near: ['昨日'],
  ages: [String.raw`\d ?前`],
  ordinals: '',
  of: '',
  at: [],
  signs: '年月日時分秒前昨今曜日火水木金土公開更新配信上下午間',
  updated: ['更新'],
  dayFirst: true,
};
