export { LIKELY } from '../extract/classifier/model';
export { DATE_WORDS } from './words/dates';
