import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Japanese. */
export const bylines: BylineWords = {
  opens: ['(?:文|取材|執筆|著者|筆者|記者|ライター|text|構成)(?:・文)?'],
  before: '文 記者 執筆 著者 筆者 取材',
  done: '',
  behind: ['更新', '公開'],
  roles: '記者 編集委員 ライター 編集部 特派員 論説委員',
  rolesOf: '',
  joins: 'と',
  authors: '',
  readingTimes: [
    String.raw`(?:この記事は)?(?:約)?\d+ ?分で読め(?:ます|る)`,
    '(?:読了|読む)(?:時間|目安|まで)?.{0,16}',
  ],
};
