/** The functions' parameter names: Swedish id (ASCII, as Excel shows it in Swedish) and the English name beside it. */
export const parameterNames = {
  anskaffningsvarde: 'acquisition_value',
  antal_ar: 'years',
  ar: 'year',
  belopp: 'amount',
  decimaler: 'decimals',
  dragningar: 'draws',
  effekter: 'effects',
  floden: 'flows',
  forsta: 'first',
  fran_ar: 'from_year',
  fro: 'seed',
  kostnader: 'costs',
  matt: 'measure',
  med_plan: 'with_plan',
  minskningar: 'reductions',
  namnder: 'committees',
  per: 'as_of',
  profil: 'profile',
  ranta: 'rate',
  restvarde: 'residual_value',
  rubriker: 'headings',
  startar: 'start_year',
  tabell: 'table',
  till_ar: 'to_year',
  transaktioner: 'transactions',
  variation: 'variation',
  vikter: 'weights',
} as const;

export type ParameterName = keyof typeof parameterNames;

/** The name a reader of the language sees. */
export const parameterName = (id: string, language: 'sv' | 'en'): string =>
  language === 'en' ? ((parameterNames as Record<string, string>)[id] ?? id) : id;
