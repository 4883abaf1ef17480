import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Chinese. */
export const bylines: BylineWords = {
  opens: ['(?:作者|文|撰文|记者|記者)'],
  before: '作者 文 記者 记者 撰文',
  done: '',
  behind: ['更新', '发布', '發布'],
  roles: '記者 记者 編輯 编辑 主編 主编 特派员',
  rolesOf: '',
  joins: '和 与 與 及',
  authors: '',
  readingTimes: [
    '(?:閱讀|阅读|预计阅读|預計閱讀)(?:時間|时间|约|約|需)?.{0,16}',
    String.raw`\d+ ?分(?:钟|鐘)(?:阅读|閱讀|读完|讀完)`,
  ],
};
