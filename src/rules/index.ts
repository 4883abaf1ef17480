export { LIKELY } from './likely';
export { DATE_WORDS } from './words/dates';
