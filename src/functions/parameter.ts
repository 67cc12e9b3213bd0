import { fail, ok } from '../core/problem';
import { parameterNames } from '../i18n/parameterNames';
import type { ParameterName } from '../i18n/parameterNames';
import type { Parameter } from './catalogue/types';
import { isOmitted } from './cells';
import type { Kind } from './cells';

/** A parameter that must be given; a blank cell is an error, not zero. */
export const required = <T>(id: ParameterName, kind: Kind<T>): Parameter<T> => ({
  id,
  english: parameterNames[id],
  optional: false,
  shape: kind.shape,
  words: kind.words,
  columns: kind.columns,
  read: (raw, argument) => (isOmitted(raw) ? fail({ kind: 'missing', at: { argument } }) : kind.read(raw, argument)),
});

/** A parameter with a default: an omitted argument, a blank cell and "" all mean it. */
export const optional = <T, F>(id: ParameterName, kind: Kind<T>, fallback: F): Parameter<T | F> => ({
  id,
  english: parameterNames[id],
  optional: true,
  shape: kind.shape,
  words: kind.words,
  columns: kind.columns,
  read: (raw, argument) => (isOmitted(raw) ? ok<T | F>(fallback) : kind.read(raw, argument)),
});
