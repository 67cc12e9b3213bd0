/** The catalogue: one entry a function, in the order people look for them. Texts, parameters and examples; no calculation. */
import { entry as aterbetalning } from './aterbetalning';
import { entry as aterbetalningsbudget } from './aterbetalningsbudget';
import { entry as aterbetalningsplan } from './aterbetalningsplan';
import { entry as avrundatabell } from './avrundatabell';
import { entry as avskrivningsplan } from './avskrivningsplan';
import { entry as brytpunkt } from './brytpunkt';
import { entry as effektaterbetalning } from './effektaterbetalning';
import { entry as fondsaldo } from './fondsaldo';
import { entry as fondutveckling } from './fondutveckling';
import { entry as fordela } from './fordela';
import { entry as indexera } from './indexera';
import { entry as internavkastning } from './internavkastning';
import { entry as kanslighet } from './kanslighet';
import { entry as kostnadskalkyl } from './kostnadskalkyl';
import { entry as kostnadsminskning } from './kostnadsminskning';
import { entry as nettonuvarde } from './nettonuvarde';
import { entry as nuvarde } from './nuvarde';
import { entry as nyttokostnadskvot } from './nyttokostnadskvot';
import { entry as parameter } from './parameter';
import { entry as paybacktid } from './paybacktid';
import { entry as ramminskning } from './ramminskning';
import { entry as realiseringsgrad } from './realiseringsgrad';
import { entry as samladuppfoljning } from './samladuppfoljning';
import { entry as simulering } from './simulering';
import type { CatalogueEntry } from './types';
import { entry as uppfoljningsplan } from './uppfoljningsplan';
import { entry as version } from './version';

export const catalogue: readonly CatalogueEntry[] = [
  aterbetalningsplan,
  aterbetalning,
  ramminskning,
  effektaterbetalning,
  aterbetalningsbudget,
  avskrivningsplan,
  kostnadsminskning,
  kostnadskalkyl,
  nuvarde,
  nettonuvarde,
  nyttokostnadskvot,
  brytpunkt,
  paybacktid,
  internavkastning,
  kanslighet,
  simulering,
  indexera,
  fondsaldo,
  fondutveckling,
  uppfoljningsplan,
  realiseringsgrad,
  samladuppfoljning,
  fordela,
  avrundatabell,
  parameter,
  version,
];
