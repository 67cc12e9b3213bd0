import type { CellValue, Place, Problem } from '../core/problem';
import { formatDate, formatNumber, formatShare } from './format';
import type { Language } from './language';
import { parameterName } from './parameterNames';

/** A problem as a sentence for the reader: what is wrong, where, and what to do. */
export const problemText = (problem: Problem, language: Language): string =>
  (language === 'en' ? english : swedish)(problem);

const list = (words: readonly string[], limit = 12): string =>
  words.length > limit ? `${words.slice(0, limit).join(', ')} …` : words.join(', ');

/** "Rad 3, kolumnen Belopp i transaktioner", "Kolumn 2 i floden", "Argumentet belopp". */
function whereSv({ argument, row, column }: Place): string {
  const place = [
    ...(row === undefined ? [] : [`rad ${row}`]),
    ...(column === undefined ? [] : [typeof column === 'number' ? `kolumn ${column}` : `kolumnen ${column}`]),
  ].join(', ');
  return place === '' ? `Argumentet ${argument}` : `${place[0]?.toUpperCase()}${place.slice(1)} i ${argument}`;
}

function whereEn({ argument, row, column }: Place): string {
  const name = parameterName(argument, 'en');
  const place = [
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
  return place === '' ? `Argument ${name}` : `${place[0]?.toUpperCase()}${place.slice(1)} of ${name}`;
}

/** An argument is "tomt", a row or a column "tom". */
const blankSv = ({ row, column }: Place): string => (row === undefined && column === undefined ? 'tomt' : 'tom');

/** Only of a text can it be that it looks like a number. */
const notAsText = (got: CellValue, words: string): string => (typeof got === 'string' ? words : '');

const gotSv = (value: CellValue): string =>
  typeof value === 'number'
    ? Number.isFinite(value)
      ? formatNumber(value, 'sv')
      : 'ett ogiltigt tal'
    : typeof value === 'boolean'
      ? value
        ? 'SANT'
        : 'FALSKT'
      : value === null || value === ''
        ? 'tomt'
        : `texten "${value}"`;

const gotEn = (value: CellValue): string =>
  typeof value === 'number'
    ? Number.isFinite(value)
      ? formatNumber(value, 'en')
      : 'an invalid number'
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : value === null || value === ''
        ? 'blank'
        : `the text "${value}"`;

/** A year or a day's number is written without grouping: 2014, not 2 014. */
const dateSv = (value: CellValue): string =>
  typeof value === 'number' && Number.isFinite(value)
    ? String(value).replace('.', ',').replace('-', '−')
    : gotSv(value);
const dateEn = (value: CellValue): string =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : gotEn(value);

function rangeSv(min?: number, max?: number): string {
  if (min !== undefined && max !== undefined) return `mellan ${formatNumber(min, 'sv')} och ${formatNumber(max, 'sv')}`;
  return min !== undefined ? `${formatNumber(min, 'sv')} eller mer` : `högst ${formatNumber(max ?? 0, 'sv')}`;
}

function rangeEn(min?: number, max?: number): string {
  if (min !== undefined && max !== undefined) return `from ${formatNumber(min, 'en')} to ${formatNumber(max, 'en')}`;
  return min !== undefined ? `${formatNumber(min, 'en')} or more` : `at most ${formatNumber(max ?? 0, 'en')}`;
}

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count, 'sv')} ${count === 1 ? one : many}`;
const countedEn = (count: number, one: string): string =>
  `${formatNumber(count, 'en')} ${one}${count === 1 ? '' : 's'}`;

function swedish(p: Problem): string {
  const n = (x: number): string => formatNumber(x, 'sv');
  switch (p.kind) {
    case 'missing':
      return `${whereSv(p.at)} är ${blankSv(p.at)}. Ange ett värde; en tom cell räknas inte som noll.`;
    case 'not-a-number':
      return `${whereSv(p.at)} är ${gotSv(p.got)}, som inte är ett tal. Ange ett tal${notAsText(p.got, ', och inte ett tal lagrat som text')}.`;
    case 'not-an-integer':
      return `${whereSv(p.at)} är ${n(p.got)}. Ange ett heltal.`;
    case 'out-of-range':
      return `${whereSv(p.at)} är ${n(p.got)}. Ange ${rangeSv(p.min, p.max)}.`;
    case 'not-a-share':
      return `${whereSv(p.at)} är ${formatShare(p.got, 'sv')}. Andelen måste ligga mellan 0 och 100 %.`;
    case 'not-a-rate':
      return `${whereSv(p.at)} är ${formatShare(p.got, 'sv')}. Ange räntan som andel ${p.min < 0 ? 'över' : 'mellan'} ${formatShare(p.min, 'sv')} och ${p.min < 0 ? 'högst ' : ''}${formatShare(p.max, 'sv')}: 3 % skrivs 3 % eller 0,03.`;
    case 'not-one-cell':
      return `${whereSv(p.at)} är ett område på ${counted(p.rows, 'rad', 'rader')} och ${counted(p.columns, 'kolumn', 'kolumner')}. Ange en enda cell.`;
    case 'not-a-year':
      return `${whereSv(p.at)} är ${dateSv(p.got)}. Ange ett årtal mellan 1900 och 2200, till exempel 2014.`;
    case 'error-in-cell':
      return `${whereSv(p.at)} visar felet ${p.got} i stället för ett värde. Rätta formeln i cellen, eller de celler som den läser.`;
    case 'not-a-date':
      return `${whereSv(p.at)} är ${dateSv(p.got)}. Ange ett datum (inte som text) eller ett årtal mellan 1900 och 2200.`;
    case 'not-a-boolean':
      return `${whereSv(p.at)} är ${gotSv(p.got)}. Ange SANT eller FALSKT.`;
    case 'not-text':
      return `${whereSv(p.at)} är ${gotSv(p.got)}. Ange en text.`;
    case 'unknown-word':
      return `${whereSv(p.at)} är ${gotSv(p.got)}, som inte känns igen. Ange något av: ${list(p.accepted.map((t) => t.sv))}.`;
    case 'not-a-vector':
      return `${whereSv(p.at)} är ett område på ${counted(p.rows, 'rad', 'rader')} och ${counted(p.columns, 'kolumn', 'kolumner')}. Ange en enda rad eller en enda kolumn, utan rubrik.`;
    case 'wrong-length':
      return `${whereSv(p.at)} har ${counted(p.got, 'värde', 'värden')} men ska ha ${n(p.expected)}, lika många som ${p.other}. Rätta området eller ${p.other}.`;
    case 'weights-sum-zero':
      return `${whereSv(p.at)} summerar till 0, så det finns inget att fördela efter. Ange minst ett värde över 0.`;
    case 'above-other':
      return `${whereSv(p.at)} är ${n(p.got)}, mer än ${p.other} som är ${n(p.limit)}. Ange högst ${n(p.limit)}.`;
    case 'years-reversed':
      return `Perioden slutar ${p.to}, före första året ${p.from}. Ange ett ${p.at.argument} som är ${p.from} eller senare.`;
    case 'dates-reversed':
      return `Slutet ${formatDate(p.to)} ligger före starten ${formatDate(p.from)}. Ange ett ${p.at.argument} som är samma dag eller senare.`;
    case 'not-above-zero':
      return `${whereSv(p.at)} är ${n(p.got)}. Ange ett tal över 0.`;
    case 'year-twice':
      return `År ${p.year} står med olika värden på rad ${p.otherRow} och rad ${p.at.row ?? ''} i ${p.at.argument}. Behåll en av raderna.`;
    case 'rows-differ':
      return `${whereSv(p.at)} är inte samma som på rad ${p.otherRow}, fast båda gäller insatsen ${p.name}. Ange samma värde på båda raderna, eller olika namn.`;
    case 'shares-not-whole':
      return `Andelarna för insatsen ${p.name} i ${p.at.argument} summerar till ${formatShare(p.sum, 'sv')}. Rätta kolumnen ${p.at.column ?? ''} så att summan blir 100 %.`;
    case 'regime-unknown':
      return `Insatsen i rad ${p.at.row ?? ''} startar i brytåret. Ange ${p.at.column ?? ''}.`;
    case 'effect-before-period':
      return `${whereSv(p.at)} är ${p.year}, före periodens första år ${p.from}. Ange ett startår från ${p.from}, eller ett tidigare fran_ar.`;
    case 'effect-after-period':
      return `Effekten på rad ${p.at.row} i ${p.at.argument} når till ${p.year}, efter periodens sista år ${p.to}. Fyll på kostnader med nollor till ${p.year}, eller ange till_ar.`;
    case 'costs-after-period':
      return `${whereSv(p.at)} är ${p.to}, men kostnader har belopp till ${p.last}. Ange ${p.last} eller senare, eller korta kostnader.`;
    case 'too-many-rows':
      return p.years === undefined
        ? `${whereSv(p.at)} har ${n(p.got)} rader; högst ${n(p.max)} kan räknas. Dela upp tabellen.`
        : `${whereSv(p.at)} har ${n(p.got)} rader; högst ${n(p.max)} kan räknas över ${n(p.years)} år. Dela upp tabellen eller korta tiden.`;
    case 'missing-column':
      return `Kolumnen ${p.wanted.sv} saknas i ${p.at.argument}. Rubrikerna som hittades: ${list(p.found)}. Lägg till eller döp om en kolumn.`;
    case 'duplicate-column':
      return `Rubriken ${p.wanted} finns flera gånger i ${p.at.argument}. Behåll en och döp om de andra.`;
    case 'no-heading-row':
      return `Första raden i ${p.at.argument} är ingen rubrikrad (den ska innehålla ${list(p.wanted.map((t) => t.sv))}). Ett tabellnamn ensamt ger bara data: skriv Tabellnamn[[#Rubriker];[#Data]].`;
    case 'empty-table':
      return `${whereSv(p.at)} är tomt. Ange ett område med värden.`;
    case 'too-large':
      return `${whereSv(p.at)} har ${n(p.got)} celler; högst ${n(p.max)} kan räknas. Dela upp området.`;
    case 'answer-too-large':
      return `Svaret skulle få ${n(p.got)} celler; högst ${n(p.max)} kan räknas. Korta perioden, dela upp området eller utelämna decimaler.`;
    case 'too-many-draws':
      return `${whereSv(p.at)} är ${n(p.got)}; med ${counted(p.rows, 'rad', 'rader')} och ${counted(p.committees, 'nämnd', 'nämnder')} kan högst ${n(p.max)} göras. Ange färre eller dela upp effekter.`;
    case 'too-many-digits':
      return `Talen har för många siffror för att så många ska kunna räknas exakt. Avrunda talen, dela upp området eller korta perioden.`;
    case 'outside-number-range':
      return `Svaret är större än vad en cell kan visa. Kontrollera beloppen, eller räkna i tkr eller mkr.`;
    case 'cost-not-positive':
      return `Kvoten saknas: nuvärdet av kostnaderna är noll eller mindre. Kontrollera att kostnaderna är positiva tal.`;
    case 'reduction-not-positive':
      return `Brytpunkten saknas: nuvärdet av kostnadsminskningarna är noll eller mindre. Kontrollera minskningarna.`;
    case 'never-pays-back':
      return `Insatsen betalar sig inte inom perioden. Förläng perioden eller pröva antagandena.`;
    case 'no-sign-change':
      return `Internräntan saknas: flödet byter aldrig tecken. Det behövs både år med kostnad och år med minskning.`;
    case 'no-rate-found':
      return `Internräntan saknas: ingen ränta gör nettonuvärdet till noll. Använd NETTONUVARDE i stället.`;
    case 'plan-is-zero':
      return `Realiseringsgraden saknas: planen summerar till 0. Kontrollera planen.`;
    case 'index-year-missing':
      return `År ${p.year} saknas i ${p.at.argument}. Lägg till året i indextabellen.`;
    case 'parameter-unknown':
      return `${p.name} finns inte i ${p.at.argument}. Kontrollera namnet eller lägg till en rad.`;
    case 'parameter-not-in-force':
      return `${p.name} har inget värde som gäller vid det datumet. Lägg till en rad i ${p.at.argument} som gäller från ett tidigare datum.`;
  }
}

function english(p: Problem): string {
  const n = (x: number): string => formatNumber(x, 'en');
  switch (p.kind) {
    case 'missing':
      return `${whereEn(p.at)} is blank. Enter a value; a blank cell does not count as zero.`;
    case 'not-a-number':
      return `${whereEn(p.at)} is ${gotEn(p.got)}, which is not a number. Enter a number${notAsText(p.got, ', not a number stored as text')}.`;
    case 'not-an-integer':
      return `${whereEn(p.at)} is ${n(p.got)}. Enter a whole number.`;
    case 'out-of-range':
      return `${whereEn(p.at)} is ${n(p.got)}. Enter ${rangeEn(p.min, p.max)}.`;
    case 'not-a-share':
      return `${whereEn(p.at)} is ${formatShare(p.got, 'en')}. A share must be from 0 to 100%.`;
    case 'not-a-rate':
      return `${whereEn(p.at)} is ${formatShare(p.got, 'en')}. Enter the rate as a share ${p.min < 0 ? 'above' : 'from'} ${formatShare(p.min, 'en')} ${p.min < 0 ? 'and at most' : 'to'} ${formatShare(p.max, 'en')}: 3% is written 3% or 0.03.`;
    case 'not-one-cell':
      return `${whereEn(p.at)} is a range of ${countedEn(p.rows, 'row')} and ${countedEn(p.columns, 'column')}. Give a single cell.`;
    case 'not-a-year':
      return `${whereEn(p.at)} is ${dateEn(p.got)}. Enter a year from 1900 to 2200, for example 2014.`;
    case 'error-in-cell':
      return `${whereEn(p.at)} shows the error ${p.got} instead of a value. Correct the formula in the cell, or the cells that it reads.`;
    case 'not-a-date':
      return `${whereEn(p.at)} is ${dateEn(p.got)}. Enter a date (not as text) or a year from 1900 to 2200.`;
    case 'not-a-boolean':
      return `${whereEn(p.at)} is ${gotEn(p.got)}. Enter TRUE or FALSE.`;
    case 'not-text':
      return `${whereEn(p.at)} is ${gotEn(p.got)}. Enter a text.`;
    case 'unknown-word':
      return `${whereEn(p.at)} is ${gotEn(p.got)}, which is not recognised. Enter one of: ${list(p.accepted.map((t) => t.en))}.`;
    case 'not-a-vector':
      return `${whereEn(p.at)} is a range of ${countedEn(p.rows, 'row')} and ${countedEn(p.columns, 'column')}. Give one row or one column, without heading.`;
    case 'wrong-length': {
      const other = parameterName(p.other, 'en');
      return `${whereEn(p.at)} has ${countedEn(p.got, 'value')} but needs ${n(p.expected)}, as many as ${other}. Correct the range or ${other}.`;
    }
    case 'weights-sum-zero':
      return `${whereEn(p.at)} sums to 0, so there is nothing to split by. Enter at least one value above 0.`;
    case 'above-other':
      return `${whereEn(p.at)} is ${n(p.got)}, more than ${parameterName(p.other, 'en')}, which is ${n(p.limit)}. Enter at most ${n(p.limit)}.`;
    case 'years-reversed':
      return `The period ends in ${p.to}, before its first year ${p.from}. Enter a ${parameterName(p.at.argument, 'en')} of ${p.from} or later.`;
    case 'dates-reversed':
      return `The end ${formatDate(p.to)} is before the start ${formatDate(p.from)}. Enter the same day or later for ${parameterName(p.at.argument, 'en')}.`;
    case 'not-above-zero':
      return `${whereEn(p.at)} is ${n(p.got)}. Enter a number above 0.`;
    case 'year-twice':
      return `Year ${p.year} stands with different values on row ${p.otherRow} and row ${p.at.row ?? ''} of ${parameterName(p.at.argument, 'en')}. Keep one of the rows.`;
    case 'rows-differ':
      return `${whereEn(p.at)} is not the same as on row ${p.otherRow}, though both are the intervention ${p.name}. Enter the same value on both rows, or different names.`;
    case 'shares-not-whole':
      return `The shares of the intervention ${p.name} in ${parameterName(p.at.argument, 'en')} sum to ${formatShare(p.sum, 'en')}. Correct the column ${p.at.column ?? ''} so that the sum is 100%.`;
    case 'regime-unknown':
      return `The intervention in row ${p.at.row ?? ''} starts in the cut-off year. Fill in ${p.at.column ?? ''}.`;
    case 'effect-before-period':
      return `${whereEn(p.at)} is ${p.year}, before the period’s first year ${p.from}. Enter a start year from ${p.from}, or an earlier from_year.`;
    case 'effect-after-period':
      return `The effect in row ${p.at.row} of ${parameterName(p.at.argument, 'en')} reaches ${p.year}, after the period’s last year ${p.to}. Fill costs up with zeros to ${p.year}, or give to_year.`;
    case 'costs-after-period':
      return `${whereEn(p.at)} is ${p.to}, but costs has amounts until ${p.last}. Enter ${p.last} or later, or shorten costs.`;
    case 'too-many-rows':
      return p.years === undefined
        ? `${whereEn(p.at)} has ${n(p.got)} rows; at most ${n(p.max)} can be calculated. Divide the table.`
        : `${whereEn(p.at)} has ${n(p.got)} rows; at most ${n(p.max)} can be calculated over ${n(p.years)} years. Divide the table or shorten the time.`;
    case 'missing-column':
      return `The column ${p.wanted.en} (${p.wanted.sv}) is missing in ${parameterName(p.at.argument, 'en')}. Headings found: ${list(p.found)}. Add or rename a column.`;
    case 'duplicate-column':
      return `The heading ${p.wanted} stands several times in ${parameterName(p.at.argument, 'en')}. Keep one and rename the others.`;
    case 'no-heading-row':
      return `The first row of ${parameterName(p.at.argument, 'en')} is no heading row (it should hold ${list(p.wanted.map((t) => t.en))}). A table name alone gives only data: write TableName[[#Headers],[#Data]].`;
    case 'empty-table':
      return `${whereEn(p.at)} is empty. Give a range with values.`;
    case 'too-large':
      return `${whereEn(p.at)} has ${n(p.got)} cells; at most ${n(p.max)} can be calculated. Divide the range.`;
    case 'answer-too-large':
      return `The answer would have ${n(p.got)} cells; at most ${n(p.max)} can be calculated. Shorten the period, divide the range or leave out decimals.`;
    case 'too-many-draws':
      return `${whereEn(p.at)} is ${n(p.got)}; with ${countedEn(p.rows, 'row')} and ${countedEn(p.committees, 'committee')} at most ${n(p.max)} can be made. Enter fewer or divide effects.`;
    case 'too-many-digits':
      return `The numbers have too many digits for so many to be calculated exactly. Round the numbers, divide the range or shorten the period.`;
    case 'outside-number-range':
      return `The answer is larger than a cell can show. Check the amounts, or count in thousands or millions.`;
    case 'cost-not-positive':
      return `There is no ratio: the present value of the costs is zero or less. Check that costs are positive numbers.`;
    case 'reduction-not-positive':
      return `There is no break-even: the present value of the cost reductions is zero or less. Check the reductions.`;
    case 'never-pays-back':
      return `The intervention does not pay back within the period. Extend the period or test the assumptions.`;
    case 'no-sign-change':
      return `There is no internal rate: the flow never changes sign. It takes both years of cost and years of reduction.`;
    case 'no-rate-found':
      return `There is no internal rate: no rate makes the net present value zero. Use NETTONUVARDE instead.`;
    case 'plan-is-zero':
      return `There is no realisation rate: the plan sums to 0. Check the plan.`;
    case 'index-year-missing':
      return `Year ${p.year} is missing in ${parameterName(p.at.argument, 'en')}. Add the year to the index table.`;
    case 'parameter-unknown':
      return `${p.name} is not in ${parameterName(p.at.argument, 'en')}. Check the name or add a row.`;
    case 'parameter-not-in-force':
      return `${p.name} has no value in force at that date. Add a row to ${parameterName(p.at.argument, 'en')} that is valid from an earlier date.`;
  }
}
