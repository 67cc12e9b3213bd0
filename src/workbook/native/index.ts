/** Plain Excel formulas in place of the add-in's: pure, no Office.js. */
export { agrees } from './agrees';
export type { Native, NativeArea, NativeCell, NativeContext } from './native';
export { nativeFor } from './nativeFor';
export { referencesIn } from './sifCall';
