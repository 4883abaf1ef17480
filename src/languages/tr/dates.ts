import type { DateWords } from '../language';

/** How dates are written in Turkish. */
export const dates: DateWords = {
  months: ['oca', 'şub', 'mar', 'nis', 'may', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara'],
  words: `
    pzt sal çar per cum cmt paz pazartesi önce dün bugün saat dakika gün hafta ay yıl güncelleme
    yayınlanma tarihi giriş salı çarşamba perşembe cuma cumartesi yayın son yayınlandı saati
  `,
  near: ['dün'],
  ages: [String.raw`\d ?önce`],
  ordinals: '',
  of: '',
  at: ['saat'],
  signs: '',
  updated: ['güncelle'],
  dayFirst: true,
};
