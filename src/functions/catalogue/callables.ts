/** Every function as functions.js calls it. No texts, so that none end up in that file. */
import type { Callable } from '../answer';
import * as aterbetalning from './aterbetalning';
import * as aterbetalningsbudget from './aterbetalningsbudget';
import * as aterbetalningsplan from './aterbetalningsplan';
import * as avrundatabell from './avrundatabell';
import * as avskrivningsplan from './avskrivningsplan';
import * as brytpunkt from './brytpunkt';
import * as effektaterbetalning from './effektaterbetalning';
import * as fondsaldo from './fondsaldo';
import * as fondutveckling from './fondutveckling';
import * as fordela from './fordela';
import * as indexera from './indexera';
import * as internavkastning from './internavkastning';
import * as kanslighet from './kanslighet';
import * as kostnadskalkyl from './kostnadskalkyl';
import * as kostnadsminskning from './kostnadsminskning';
import * as nettonuvarde from './nettonuvarde';
import * as nuvarde from './nuvarde';
import * as nyttokostnadskvot from './nyttokostnadskvot';
import * as parameter from './parameter';
import * as paybacktid from './paybacktid';
import * as ramminskning from './ramminskning';
import * as realiseringsgrad from './realiseringsgrad';
import * as samladuppfoljning from './samladuppfoljning';
import * as simulering from './simulering';
import * as uppfoljningsplan from './uppfoljningsplan';
import * as version from './version';

export const callables: readonly Callable[] = [
  { id: 'ATERBETALNINGSPLAN', parameters: aterbetalningsplan.parameters, calculate: aterbetalningsplan.calculate },
  { id: 'ATERBETALNING', parameters: aterbetalning.parameters, calculate: aterbetalning.calculate },
  { id: 'RAMMINSKNING', parameters: ramminskning.parameters, calculate: ramminskning.calculate },
  { id: 'EFFEKTATERBETALNING', parameters: effektaterbetalning.parameters, calculate: effektaterbetalning.calculate },
  {
    id: 'ATERBETALNINGSBUDGET',
    parameters: aterbetalningsbudget.parameters,
    calculate: aterbetalningsbudget.calculate,
  },
  { id: 'AVSKRIVNINGSPLAN', parameters: avskrivningsplan.parameters, calculate: avskrivningsplan.calculate },
  { id: 'KOSTNADSMINSKNING', parameters: kostnadsminskning.parameters, calculate: kostnadsminskning.calculate },
  { id: 'KOSTNADSKALKYL', parameters: kostnadskalkyl.parameters, calculate: kostnadskalkyl.calculate },
  { id: 'NUVARDE', parameters: nuvarde.parameters, calculate: nuvarde.calculate },
  { id: 'NETTONUVARDE', parameters: nettonuvarde.parameters, calculate: nettonuvarde.calculate },
  { id: 'NYTTOKOSTNADSKVOT', parameters: nyttokostnadskvot.parameters, calculate: nyttokostnadskvot.calculate },
  { id: 'BRYTPUNKT', parameters: brytpunkt.parameters, calculate: brytpunkt.calculate },
  { id: 'PAYBACKTID', parameters: paybacktid.parameters, calculate: paybacktid.calculate },
  { id: 'INTERNAVKASTNING', parameters: internavkastning.parameters, calculate: internavkastning.calculate },
  { id: 'KANSLIGHET', parameters: kanslighet.parameters, calculate: kanslighet.calculate },
  { id: 'SIMULERING', parameters: simulering.parameters, calculate: simulering.calculate },
  { id: 'INDEXERA', parameters: indexera.parameters, calculate: indexera.calculate },
  { id: 'FONDSALDO', parameters: fondsaldo.parameters, calculate: fondsaldo.calculate },
  { id: 'FONDUTVECKLING', parameters: fondutveckling.parameters, calculate: fondutveckling.calculate },
  { id: 'UPPFOLJNINGSPLAN', parameters: uppfoljningsplan.parameters, calculate: uppfoljningsplan.calculate },
  { id: 'REALISERINGSGRAD', parameters: realiseringsgrad.parameters, calculate: realiseringsgrad.calculate },
  { id: 'SAMLADUPPFOLJNING', parameters: samladuppfoljning.parameters, calculate: samladuppfoljning.calculate },
  { id: 'FORDELA', parameters: fordela.parameters, calculate: fordela.calculate },
  { id: 'AVRUNDATABELL', parameters: avrundatabell.parameters, calculate: avrundatabell.calculate },
  { id: 'PARAMETER', parameters: parameter.parameters, calculate: parameter.calculate },
  { id: 'VERSION', parameters: version.parameters, calculate: version.calculate },
];
