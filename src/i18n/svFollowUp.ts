import type { FollowUpTexts } from './followUpTexts';
import { listed } from './listed';

const columns = (headings: readonly string[]): string =>
  `${headings.length === 1 ? 'kolumnen' : 'kolumnerna'} ${listed(headings, 'och')}`;

export const svFollowUp: FollowUpTexts = {
  title: 'Uppföljning',
  reading: 'Läser arbetsboken …',
  nothing:
    'Här följs insatserna upp: vad som blev av den planerade kostnadsminskningen, vem som har verifierat det och vad det betyder för återbetalningen. Det skrivs i fondbokens tabell Uppföljning, som inte finns i arbetsboken än.',
  rowGone: (intervention, year) =>
    `Raden för ${intervention} ${year} finns inte längre i tabellen. Det du skrev finns kvar i formuläret om raden kommer tillbaka.`,
  noRows:
    'Här följs insatserna upp: vad som blev av den planerade kostnadsminskningen, vem som har verifierat det och vad det betyder för återbetalningen. Raderna kommer när en insats beviljas. Du kan också fylla i tabellen Uppföljning själv, med en rad per insats, nämnd och år.',
  toFund: 'Gå till fondboken',
  amounts: (unit) => (unit === undefined ? '' : `Belopp i ${unit}`),
  waiting: 'Att följa upp',
  allDone: 'Alla år i tabellen är uppföljda.',
  due: { overdue: 'Försenad', due: 'I år', coming: 'Kommer' },
  waitingCount: (overdue, count) =>
    overdue === 0 ? `${count} kvar` : `${count} kvar, ${overdue} ${overdue === 1 ? 'försenad' : 'försenade'}`,
  plannedIs: (amount) => `planerad minskning ${amount}`,
  showAll: (count) => `Visa alla ${count}`,
  register: 'Registrera utfall',
  registerOf: (intervention, committee, year) =>
    `Registrera utfall för ${intervention}${committee === '' ? '' : `, ${committee}`}, ${year}`,
  outcomes: 'Vad som blev av',
  outcomesNote:
    'Realiseringsgrad = verifierad / planerad minskning, räknad på de år som är uppföljda. Den säger att det planerade inträffade, inte att insatsen är orsaken.',
  planned: 'Planerad minskning',
  verified: 'Verifierad minskning',
  rate: 'Realiseringsgrad',
  notYet: 'inte uppföljd',
  sum: 'Summa',
  adjust: 'Justera återbetalningen',
  adjustOf: (intervention) => `Justera återbetalningen för ${intervention}`,
  form: {
    title: (intervention, year) => `${intervention}, ${year}`,
    unitUnknown:
      'Arbetsboken säger inte vad beloppen är i. Skriv beloppet utan enhet, i samma enhet som i tabellen, eller skriv överst på bladet vad de är i, till exempel Belopp i tkr.',
    overtaken: (fields) =>
      `Ändrat i cellerna medan du skrev: ${listed(fields, 'och')}. Skriver du i uppföljningen ersätts det av det du skrev här.`,
    about: (committee, planned) =>
      `${committee === '' ? 'Hela insatsen' : committee}. Planerad minskning: ${planned}. Jämför med vad som hade hänt ändå.`,
    row: 'Raden i arbetsboken:',
    indicator: 'Indikator',
    indicatorHint: 'Det som mäts, till exempel godkända betyg',
    baseline: 'Baslinje',
    goal: 'Mål',
    outcome: 'Utfall',
    comparison: 'Jämförelse',
    comparisonHint: 'Vad som hade hänt ändå, och hur det är känt',
    verified: 'Verifierad minskning',
    verifiedHint: (unit) =>
      `Det som kan ses i nämndens kostnader, efter jämförelsen${unit === undefined ? '' : `. Utan enhet läses det som ${unit}`}`,
    rate: (rate) => `Årets realiseringsgrad: ${rate}`,
    actualRepayment: 'Verklig återföring',
    verifiedBy: 'Verifierad av',
    day: 'Datum',
    note: 'Anteckning',
    addColumns: (headings, table) => `Lägg till ${columns(headings)} sist i tabellen ${table}`,
    action: 'Skriv i uppföljningen',
    preview: (table) => `Ändrar en rad i tabellen ${table}. Det går att ta tillbaka.`,
    unchanged: 'Fyll i utfallet. Raden är som den är än.',
    unreadable: 'Något fält går inte att läsa. Rätta det som är markerat.',
    registered: (intervention, year) => `${intervention} ${year} är uppföljt`,
  },
  adjustment: {
    title: (intervention) => `Återbetalning efter utfall: ${intervention}`,
    intro: (rate) => `Av den planerade minskningen är ${rate} verifierad, räknat på de år som är uppföljda.`,
    nothingVerified: 'Inget år är uppföljt än. Registrera ett utfall först: förslaget räknas på det som är verifierat.',
    noPlan:
      'Insatsen har inga rader i tabellen Återbetalningsplan. Lägg in planen där, en rad per nämnd och år, så räknas förslaget på den.',
    allLocked: (last, from) =>
      `Planens sista år är ${last}, och år före ${from} ändras inte. Välj ett tidigare år nedan om ramarna inte är beslutade.`,
    method: 'Så ändras de år som är kvar',
    inProportion: (rate) => `I samma grad som minskningen: ${rate} av planen`,
    asReductionAllows: 'Bara så långt minskningen räcker: högst årets beräknade minskning',
    rest: 'Det som inte återbetalas enligt planen',
    postponed: 'Skjuts upp till åren efter planen, så långt minskningen räcker',
    notRepaidChoice: 'Återbetalas inte',
    from: 'Ändra från och med',
    fromHint: (earliest) => `Tidigast ${earliest}: år som är uppföljda, eller vars återföring är bokförd, är låsta`,
    fromUnreadable: 'Skriv det första år som ska ändras som ett årtal, till exempel 2026.',
    beforeNow: 'Förslaget ändrar år som har börjat eller passerat. Ramarna för dem kan vara beslutade.',
    asPlanned: 'Minskningen räcker till återbetalningen som den är planerad. Ingen ändring behövs.',
    locked: 'låst',
    proposal: 'Planen och förslaget',
    chartTitle: 'Minskning och återbetalning per år',
    chartNote:
      'Staplar: planerad minskning, fylld till det som är verifierat. Streckad linje: planerad återbetalning. Heldragen: förslaget.',
    year: 'År',
    committee: 'Nämnd',
    plan: 'Plan',
    proposed: 'Förslag',
    reduction: 'Planerad minskning',
    verified: 'Verifierad minskning',
    committeeRate: (committee, rate) => `${committee}: ${rate}`,
    notRepaid: (amount, granted) => `${amount} av planen återbetalas inte. Beviljat: ${granted}.`,
    allRepaid: 'Hela planen återbetalas.',
    interestStays: 'Räntan lämnas som den är beslutad.',
    action: 'Godta förslaget',
    preview: (count) =>
      `Ändrar ${count === 1 ? 'en rad' : `${count} rader`}. Låsta år rörs inte. Det går att ta tillbaka.`,
    accepted: (intervention) => `Återbetalningen för ${intervention} är justerad`,
  },
  report: {
    title: 'Samlad uppföljning',
    about:
      'Ett blad för årets bokslut: per insats mål, utfall och pengar, med plats för om arbetssättet har spridits till ordinarie verksamhet och vad det ska leda till på sikt. Beloppen räknas i bladet och följer tabellen.',
    open: 'Gör årets samlade uppföljning',
    year: 'År',
    action: (year) => `Gör samlad uppföljning för ${year}`,
    preview: (sheet) => `Skriver ett nytt blad sist i arbetsboken: ${sheet}. Inget som finns där ändras.`,
    made: (year) => `Den samlade uppföljningen för ${year} är gjord`,
  },
};
