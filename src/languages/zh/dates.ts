import type { DateWords } from '../language';

/** How dates are written in Chinese. */
export const dates: DateWords = {
  months: [],
  words:
    '年 月 日 时 時 分 秒 前 小时前 小時前 分钟前 分鐘前 天前 昨天 今天 周 星期 发布 發布 更新 上午 下午',
  near: ['昨天', '刚刚'],
  ages: [String.raw`\d ?前`],
  ordinals: '',
  of: '',
  at: [],
  signs: '年月日时時分秒钟鐘前小天昨今周公开開发發布更新上下午間间星期一二三四五六',
  updated: ['更新', '修改'],
  dayFirst: true,
};
