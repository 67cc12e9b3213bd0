export { fold } from '../cells';
