/** The catalogue: one entry a function, in the order people look for them. Texts, parameters and examples; no calculation. */
import { entry as aterbetalning } from './aterbetalning';
import { entry as aterbetalningsplan } from './aterbetalningsplan';
import { entry as avrundatabell } from './avrundatabell';
import { entry as avskrivningsplan } from './avskrivningsplan';
import { entry as brytpunkt } from './brytpunkt';
import { entry as fondsaldo } from './fondsaldo';
import { entry as fondutveckling } from './fondutveckling';
import { entry as fordela } from './fordela';
import { entry as internavkastning } from './internavkastning';
import { entry as nettonuvarde } from './nettonuvarde';
import { entry as nuvarde } from './nuvarde';
import { entry as nyttokostnadskvot } from './nyttokostnadskvot';
import { entry as paybacktid } from './paybacktid';
import { entry as ramminskning } from './ramminskning';
import type { CatalogueEntry } from './types';
import { entry as version } from './version';

export const catalogue: readonly CatalogueEntry[] = [
  aterbetalningsplan,
  aterbetalning,
  ramminskning,
  avskrivningsplan,
  nuvarde,
  nettonuvarde,
  nyttokostnadskvot,
  brytpunkt,
  paybacktid,
  internavkastning,
  fondsaldo,
  fondutveckling,
  fordela,
  avrundatabell,
  version,
];
