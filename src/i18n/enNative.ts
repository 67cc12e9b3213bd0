import type { NativeTexts, WhyValue } from './nativeTexts';

function reason(no: WhyValue): string {
  switch (no.kind) {
    case 'unreadable-formula':
      return 'The formula cannot be taken apart into its arguments. The cell gets its value instead.';
    case 'unknown-function':
      return `SIF.${no.id} is not a function of the add-in. Check the name, or replace it with its value.`;
    case 'error-shown':
      return `The cell shows ${no.error}. Correct the error first: a plain formula can only be compared with an answer.`;
    case 'not-up-to-date':
      return 'The cell does not show what its inputs give now. Recalculate the workbook (F9) and try again.';
    case 'table-inside-formula':
      return `SIF.${no.id} answers with a table inside a larger formula. Put the table in cells of its own, and it can become plain formulas.`;
    case 'argument-not-in-cells':
      return `The argument ${no.argument} is calculated inside the formula. Put it in cells of its own, and the formula can become plain.`;
    case 'argument-not-known':
      return `The argument ${no.argument} decides what the formula looks like, but is calculated inside the formula. Write it in a cell.`;
    case 'empty-table':
      return `The table in ${no.argument} has no rows. Add one, and the formula can become plain.`;
    case 'drawn':
      return 'The answer is drawn with random numbers. Excel’s own would draw others, so the cells get their values.';
    case 'searched':
      return 'The answer is found by searching. Excel’s IRR searches less exactly and may stop at another root.';
    case 'sorted':
      return 'The table recalculates the whole estimate for each assumption and sorts the rows. Plain formulas have no room for that.';
    case 'rounded-table':
      return 'The table is rounded so that rows and columns add up. That rounding weighs the whole table and has no plain formula.';
    case 'rounded-annuity':
      return 'A rounded annuity is counted year by year and has no room in one cell. SIF.ATERBETALNINGSPLAN can become plain formulas.';
    case 'version':
      return 'The answer is the add-in’s version, and exists only where the add-in does.';
    case 'names-as-conditions':
      return `Excel reads the name "${no.name}" as a condition, or it is spelled in several ways. Change the name or the spelling, and the formula can become plain.`;
    case 'too-long':
      return 'The formula would be longer or deeper than Excel allows.';
    case 'differs':
      return `The plain formula gave another answer: ${no.address} showed ${no.was} and would have become ${no.now}.`;
    case 'cancels':
      return 'The present values nearly take each other out. Excel counts in binary and may leave a remainder, and in a copy the answer cannot be compared.';
    case 'inputs-left-out':
      return 'What the formula reads is not in the copy as a whole.';
  }
}

export const enNative: NativeTexts = {
  reason,
  note:
    'Plain formulas recalculate when inputs change, but the tables keep the size they had when they were made: new years, committees ' +
    'and interventions get no new rows. Chosen words (profile, per, measure), headings and whether to round are fixed too. Wrong inputs are not ' +
    'stopped with an explanation as in the add-in; the figures hold for inputs that the add-in accepted. Excel counts in binary with about 15 digits.',
};
