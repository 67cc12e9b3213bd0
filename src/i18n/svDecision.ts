import type { DecisionTexts } from './decisionTexts';

export const svDecision: DecisionTexts = {
  decide: 'Besluta',
  decideOn: (name) => `Besluta om ${name}`,
  title: (name) => `Beslut: ${name}`,
  unreadable:
    'Ansökan har uppgifter som inte kan läsas. Öppna den, rätta det som är markerat och spara den. Fatta sedan beslut.',
  asksFor: (amount) => `Sökt belopp: ${amount}.`,
  kind: 'Beslut',
  kinds: { granted: 'Bevilja, helt eller delvis', rejected: 'Avslå', 'sent-back': 'Återremittera' },
  body: 'Beslutsinstans',
  date: 'Beslutsdatum',
  paragraph: 'Paragraf',
  reference: 'Diarienummer',
  note: 'Anteckning',
  terms: 'Villkor',
  granted: 'Beviljat belopp',
  partHint:
    'Beviljas en del räknas planen på delen. Effekterna står kvar som ansökan uppskattar dem: ändra dem i tabellen Effekter om insatsen blir mindre.',
  regime: (cutOff) => `Insatsen startar i brytåret ${cutOff}. Ska den återbetalas?`,
  regimes: {
    ask: 'Inte bestämt',
    repayment: 'Ja, genom ramminskning',
    none: 'Nej, ingen återföring',
  },
  noRepayment: (cutOff) =>
    cutOff === undefined
      ? 'Insatsen återbetalas inte.'
      : `Insatsen startar efter brytåret ${cutOff} eller har undantagits, och återbetalas inte. Ingen återbetalningsplan skrivs.`,
  way: 'Återbetalning',
  ways: {
    linear: 'Linjär: lika återbetalning varje år',
    annuity: 'Annuitet: lika ramminskning varje år',
    weights: 'Fri form: egna vikter per år',
    'in-step': 'I takt med effekten: en andel av årets beräknade minskning',
  },
  firstYear: 'Första återbetalningsår',
  lastYear: 'Sista återbetalningsår',
  years: 'Antal år',
  rate: 'Ränta per år',
  weights: 'Vikter, en per år',
  weightsHint: 'Skilj dem med semikolon: 2,5; 1,7; 4,2; 3,9. Bara förhållandet mellan dem räknas.',
  share: 'Andel av minskningen som återbetalas',
  shareHint: 'Högst det beviljade beloppet återbetalas.',
  cap: 'Högst per år (kan lämnas tomt)',
  committees: 'Nämndernas andelar',
  shareOf: (committee) => `Andel för ${committee}`,
  inStepShares: 'I takt med effekten delas varje år efter nämndernas minskning. Andelarna skrivs i Investeringar.',
  afterLast: 'Ramen efter sista återbetalningsåret',
  afterLastChoices: { '': 'Beslutas senare', Återställs: 'Återställs', Permanent: 'Är sänkt permanent' },
  followUpTo: 'Följs upp till och med år',
  fund: 'Fonden före och efter',
  fundHeadings: ['Fonden', 'Bokfört', 'Beviljat, ej upparbetat', 'Disponibelt'],
  before: 'Före',
  after: 'Efter',
  lacking: (amount) => `Beloppet är ${amount} mer än vad som är disponibelt.`,
  grantAnyway: 'Bevilja ändå: medlen öronmärks på annat sätt',
  plan: 'Ramminskning per nämnd och år',
  unrepaid: (amount) =>
    `${amount} återbetalas inte: minskningen räcker inte under de åren. Välj fler år eller en större andel, eller bevilja med det.`,
  decimals: (decimals) =>
    decimals === 0
      ? 'Avrundat till hela enheter, så att rader och kolumner går ihop.'
      : `Avrundat till ${decimals} ${decimals === 1 ? 'decimal' : 'decimaler'}, så att rader och kolumner går ihop.`,
  committee: 'Nämnd',
  sum: 'Summa',
  nothing: 'Fyll i det som saknas, så visas planen och allt som skrivs.',
  action: { granted: 'Skriv beslutet', rejected: 'Skriv avslaget', 'sent-back': 'Skriv återremissen' },
  preview: (rows) =>
    `Skriver ${rows === 1 ? 'en rad' : `${rows} rader`} i fondboken och beslutet i ansökans blad, så som det visas ovan.`,
  previewBlock: 'Skriver beslutet i ansökans blad. Fondboken ändras inte.',
  noBlock: 'Ansökans blad har inga rutor för beslutet, så inget kan skrivas.',
  done: {
    granted: (name) => `${name} är beviljad`,
    rejected: (name) => `${name} är avslagen`,
    'sent-back': (name) => `${name} är återremitterad`,
  },
  problems: {
    title: 'Det här saknas',
    missing: (field) => `Fyll i ${field}.`,
    cannotRead: (field) => `${field} kan inte läsas. Rätta det i fältet.`,
    lackingUnchosen: 'Beloppet är mer än disponibelt. Sänk det, eller kryssa i att det beviljas ändå.',
    amountNotPositive: 'Beviljat belopp måste vara mer än noll.',
    moreThanApplied: (applied) =>
      `Beviljat belopp är mer än de ${applied} som är sökta. Sänk beloppet, eller ändra ansökan.`,
    amountTooFine: 'Beviljat belopp har fler än sex decimaler. Avrunda det.',
    regimeUnknown: (cutOff) =>
      `Insatsen startar i brytåret ${cutOff}, som inte är reglerat. Ange om den ska återbetalas.`,
    noCommittee: 'Ingen nämnd är angiven. Skriv sökande nämnd eller effekternas nämnder i ansökan.',
    committeeTwice: (committee) => `${committee} står två gånger. Låt varje nämnd stå en gång.`,
    sharesNotWhole: (sum) => `Andelarna blir ${sum} tillsammans. De ska bli 100 %.`,
    yearsOutOfRange:
      'Årtalen går inte ihop. Återbetalning och uppföljning börjar tidigast startåret och slutar senast 2200, och en plan har 1 till 100 år.',
    weightsSumZero: 'Minst en vikt måste vara större än noll.',
    noEffects: 'Ansökan har inga effekter att återbetala i takt med. Välj en annan återbetalning.',
    noReduction:
      'Ingen minskning är beräknad de åren, så inget återbetalas. Välj andra år eller en annan återbetalning.',
    exists: (name, table) =>
      `${name} finns redan i tabellen ${table}. Ge ansökan ett eget namn, eller ta bort raderna.`,
    noTable: (table) => `Fondbokens tabell ${table} saknas eller kan inte läsas. Lägg upp den under Fond först.`,
  },
};
