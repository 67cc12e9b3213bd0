/** A name that nothing else in the workbook has. */
export const newId = (): string => [Math.random(), Math.random()].map((x) => x.toString(36).slice(2)).join('');
