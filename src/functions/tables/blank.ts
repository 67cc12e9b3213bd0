export { asMatrix, isBlank, trimmed } from '../cells/blank';
