export { touched } from '../../text/touched';
