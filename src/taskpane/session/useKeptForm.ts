import { useCallback, useMemo, useState } from 'react';
import { useSession } from './session';

export interface KeptForm<F> {
  readonly form: F;
  readonly change: (changed: Partial<F>) => void;
  /** True where the form opened with what was typed in it another time, and nobody has begun again. */
  readonly isResumed: boolean;
  /** Fields that are typed in, and whose beginning has since become something else again. */
  readonly overtaken: readonly (keyof F & string)[];
  readonly startAgain: () => void;
  /** What the form was for is done: next time it opens as it begins. */
  readonly forget: () => void;
}

/** What is typed in a form, field by field, each with how the field began when it was first typed in. */
interface Typed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly was: Readonly<Record<string, unknown>>;
  /**
   * How the field began when what is typed in it was done with: as soon as it begins otherwise, it is as it begins. Should
   * what was written be taken back, it begins as it did, and what was typed is there again.
   */
  readonly done: Readonly<Record<string, unknown>>;
}

const NOTHING: Typed = { values: {}, was: {}, done: {} };
const storage = (): Storage => window.localStorage;
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A form that nothing typed in is lost from if the pane closes or reloads: what is typed is kept on the computer at every
 * keystroke, under the workbook's name and the form's. Fields that are not typed in are as `starting` has them, also when that
 * changes. Storage that a browser's privacy rules refuse is done without.
 */
export function useKeptForm<F extends object>(name: string, starting: F): KeptForm<F> {
  const { names, keep: keepIdentity } = useSession().identity;
  const keys = useMemo(
    () => names?.map((workbook) => `social-investering.formular.${encodeURIComponent(workbook)}|${name}`),
    [names, name],
  );
  const [isOpened, setIsOpened] = useState(false);
  const [typed, setTyped] = useState(NOTHING);
  const [isResumed, setIsResumed] = useState(false);
  // Once, when it is known which workbook it is.
  if (keys && !isOpened) {
    const kept = load(keys, starting);
    setIsOpened(true);
    setTyped(kept);
    setIsResumed(Object.keys(kept.values).length > 0);
  }
  const form = useMemo(() => ({ ...starting, ...valuesNow(typed, starting) }) as F, [starting, typed]);

  const change = useCallback(
    (changed: Partial<F>) => {
      keepIdentity();
      setTyped((last) => {
        const next = withChange(last, starting, changed);
        keep(keys ?? [], next);
        return next;
      });
    },
    [keys, starting, keepIdentity],
  );
  const forget = useCallback(() => {
    keep(keys ?? [], NOTHING);
    setIsResumed(false);
    setTyped((last) => ({
      ...last,
      done: Object.fromEntries(Object.keys(last.values).map((part) => [part, starting[part as keyof F]])),
    }));
  }, [keys, starting]);
  const startAgain = useCallback(() => {
    forget();
    setTyped(NOTHING);
  }, [forget]);
  const overtaken = (Object.keys(typed.values) as (keyof F & string)[]).filter(
    (part) =>
      !(part in typed.done) && !isSame(starting[part], typed.was[part]) && !isSame(starting[part], typed.values[part]),
  );
  return { form, change, isResumed, overtaken, startAgain, forget };
}

/** What is typed, but for what is done with in fields that have begun otherwise since. */
const valuesNow = <F extends object>({ values, done }: Typed, starting: F): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(values).filter(([part]) => !(part in done) || isSame(starting[part as keyof F], done[part])),
  );

/** A field typed back to how it begins is not typed in. */
function withChange<F extends object>(last: Typed, starting: F, changed: Partial<F>): Typed {
  const begins = (part: string): unknown => starting[part as keyof F];
  const before = valuesNow(last, starting);
  const values = Object.entries({ ...before, ...changed }).filter(([part, value]) => !isSame(value, begins(part)));
  const isDone = (part: string): boolean => part in last.done && !(part in changed);
  return {
    values: Object.fromEntries(values),
    was: Object.fromEntries(
      values.map(([part]) => [part, part in last.was && part in before ? last.was[part] : begins(part)]),
    ),
    done: Object.fromEntries(values.flatMap(([part]) => (isDone(part) ? [[part, last.done[part]]] : []))),
  };
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Of what was kept only what the form still has, and in the shape that it has. */
function load<F extends object>(keys: readonly string[], starting: F): Typed {
  let kept: unknown;
  try {
    const found = keys.map((key) => storage().getItem(key)).find((one) => one !== null);
    kept = JSON.parse(found ?? 'null');
  } catch {
    return NOTHING;
  }
  const was = asRecord(asRecord(kept)['was']);
  const fits = Object.entries(asRecord(asRecord(kept)['values'])).filter(([part, value]) => {
    const begins: unknown = starting[part as keyof F];
    if (Array.isArray(begins)) return Array.isArray(value) && value.length === begins.length;
    return typeof value === typeof begins && !isSame(value, begins);
  });
  return {
    values: Object.fromEntries(fits),
    was: Object.fromEntries(fits.map(([part]) => [part, was[part]])),
    done: {},
  };
}

/** Under the first of the keys, and no longer under the others. What is done with is not kept. */
function keep([key, ...others]: readonly string[], { values, was, done }: Typed): void {
  if (key === undefined) return;
  const open = Object.entries(values).filter(([part]) => !(part in done));
  try {
    if (open.length === 0) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify({ values: Object.fromEntries(open), was }));
    for (const other of others) storage().removeItem(other);
  } catch {
    // Refused storage: what is typed lasts as long as the page.
  }
}
