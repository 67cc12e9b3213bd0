/**
 * Runs the batches of Office.js against host objects. Knows nothing of Excel: "GetItem" becomes getItem, "Values" becomes
 * values, on whatever object the path leads to.
 */
import { ApiError, invalidArgument, itemNotFound } from './apiError';
import { HostObject, INTERNAL_NAMES } from './hostObject';
import type { Action, ArgumentInfo, Batch, BatchError, BatchResponse, ObjectPath } from './protocol';
import { answerQuery } from './query';

/** An action without an answer of its own (setting a property). */
const NO_RESULT = Symbol('no result');

export interface InterpreterOptions {
  readonly root: HostObject;
  readonly services: ReadonlyMap<string, HostObject>;
  /** Called with what was asked for and is lacking. */
  readonly report: (problem: string) => void;
  /** Runs several writes as one: nothing is calculated in between. */
  readonly group: <T>(work: () => T) => T;
  /** Whether setting this property, or calling this method, writes without reading any cell, so that it may stand in a group. */
  readonly isPlainWrite: (property: string) => boolean;
  /** What went wrong below, as Office.js would tell it; undefined for what should not happen. */
  readonly refusalOf: (error: unknown) => ApiError | undefined;
}

interface Run {
  readonly batch: Batch;
  readonly objects: Map<number, HostObject | null>;
  readonly results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly traceIds: number[];
}

export class Interpreter {
  readonly #options: InterpreterOptions;
  readonly #references = new Map<string, HostObject>();
  readonly #referenceIds = new WeakMap<HostObject, string>();
  #lastReference = 0;
  /** The member last looked at: "WorksheetCollection.getItem"; shown to developers as errorLocation. */
  #location = '';

  constructor(options: InterpreterOptions) {
    this.#options = options;
  }

  /** Forgets every object kept for the client: its page is gone. */
  forget(): void {
    this.#references.clear();
  }

  run(batch: Batch): BatchResponse {
    const run: Run = { batch, objects: new Map(), results: [], traceIds: [] };
    let error: BatchError | undefined;
    const { Actions: actions } = batch;
    for (let index = 0; index < actions.length && !error;) {
      const end = this.#endOfWrites(run, index);
      const step = (): void => {
        for (; index < end && !error; index++) error = this.#perform(actions[index] as Action, index, run);
      };
      if (end - index > 1) this.#options.group(step);
      else step();
    }
    return { Results: run.results, TraceIds: run.traceIds, ...(error && { Error: error }) };
  }

  /** Past the last of the plain writes (and what is only looked up between them) that start at `start`. */
  #endOfWrites({ batch: { Actions: actions, ObjectPaths: paths }, objects }: Run, start: number): number {
    let end = start;
    for (let i = start; i < actions.length; i++) {
      const { ActionType: type, Name: name, ObjectPathId: id } = actions[i] as Action;
      if (!isLookup(id, paths, objects)) break;
      if ((type === 4 || type === 3) && this.#options.isPlainWrite(camel(name))) end = i + 1;
      else if (type !== 1 && name !== '_KeepReference') break;
    }
    return Math.max(end, start + 1);
  }

  #perform(action: Action, index: number, run: Run): BatchError | undefined {
    try {
      const value = this.#act(action, run);
      if (value !== NO_RESULT) run.results.push({ ActionId: action.Id, Value: value });
      return undefined;
    } catch (error) {
      // Excel stops at the first action that fails; what earlier actions did stays done.
      const known = error instanceof ApiError ? error : this.#options.refusalOf(error);
      const text = known?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
      if (!known) this.#options.report(`${this.#location} failed: ${text}`);
      return {
        Code: known?.code ?? 'GeneralException',
        Message: text,
        Location: this.#location,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
    }
  }

  #act(action: Action, run: Run): unknown {
    if (action.ActionType === 5) {
      // An event's handler counts as registered only when the trace is both a result and a trace id.
      run.traceIds.push(action.Id);
      return null;
    }
    const object = this.#resolve(action.ObjectPathId, run);
    switch (action.ActionType) {
      case 1:
        return this.#identify(object);
      case 2:
        return object === null ? null : answerQuery(object, action.QueryInfo ?? {}, this);
      case 3:
        return this.#callAction(object, action, run);
      case 4:
        this.#set(object, action.Name, this.#arguments(action.ArgumentInfo, run)[0]);
        return NO_RESULT;
      case 9:
        this.#update(object, action.ObjectState ?? {});
        return NO_RESULT;
      default:
        return this.#lacking(`action type ${action.ActionType}`);
    }
  }

  #callAction(object: HostObject | null, action: Action, run: Run): unknown {
    if (action.Name === '_KeepReference') return null;
    const args = this.#arguments(action.ArgumentInfo, run);
    if (action.Name === '_RemoveReference') {
      this.#references.delete(String(args[0]));
      return null;
    }
    const answer = this.#call(object, action.Name, args);
    return answer instanceof HostObject ? this.#identify(answer) : (answer ?? null);
  }

  #resolve(id: number, run: Run): HostObject | null {
    const known = run.objects.get(id);
    if (known !== undefined) return known;
    const path = run.batch.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidObjectPath', `The object path ${id} does not exist.`);
    const object = this.#follow(path, run);
    run.objects.set(id, object);
    return object;
  }

  #follow(path: ObjectPath, run: Run): HostObject | null {
    const parent = (): HostObject | null => this.#resolve(path.ParentObjectPathId ?? -1, run);
    switch (path.ObjectPathType) {
      case 1:
        return this.#options.root;
      case 2:
        return this.#options.services.get(path.Name) ?? this.#lacking(`service ${path.Name}`);
      case 3:
        return asObject(this.#call(parent(), path.Name, this.#arguments(path.ArgumentInfo, run)));
      case 4: {
        const owner = parent();
        return owner === null ? null : asObject(this.read(owner, camel(path.Name)));
      }
      case 5:
        return asObject(this.#call(parent(), 'GetItem', this.#arguments(path.ArgumentInfo, run)));
      case 6: {
        const kept = this.#references.get(path.Name);
        if (!kept) throw itemNotFound();
        return kept;
      }
      case 7:
        return null;
      default:
        return this.#lacking(`object path type ${path.ObjectPathType}`);
    }
  }

  #arguments(info: ArgumentInfo | undefined, run: Run): unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    const fill = (value: unknown, id: unknown): unknown => {
      if (Array.isArray(id) && Array.isArray(value)) return value.map((item, i) => fill(item, id[i]));
      return typeof id === 'number' && id !== 0 ? this.#resolve(id, run) : value;
    };
    return ids ? values.map((value, i) => fill(value, ids[i])) : [...values];
  }

  /** Reads a property by its public name. */
  read(object: HostObject, name: string): unknown {
    this.#location = `${object.apiName}.${name}`;
    if (!(name in object) || INTERNAL_NAMES.has(name)) this.#lacking(`${object.apiName}.${name}`);
    return (object as unknown as Record<string, unknown>)[name];
  }

  /** What the client needs to find the object again; null when there is no object. */
  #identify(object: HostObject | null): Record<string, unknown> | null {
    return object && this.identity(object);
  }

  identity(object: HostObject): Record<string, unknown> {
    const { id, reference } = object.identity;
    const answer: Record<string, unknown> = {};
    if (id !== undefined) answer['Id'] = id;
    if (reference) {
      const known = this.#referenceIds.get(object);
      const referenceId = known ?? `R${++this.#lastReference}`;
      this.#referenceIds.set(object, referenceId);
      this.#references.set(referenceId, object);
      answer['_ReferenceId'] = referenceId;
    }
    return answer;
  }

  #call(object: HostObject | null, name: string, args: readonly unknown[]): unknown {
    if (object === null) return null; // a method of a null object gives a null object
    const event = /^_(Unr|R)egister(\w+)Event$/.exec(name);
    if (event) {
      const [, verb, name = ''] = event;
      const done = verb === 'R' ? object.events?.register(name) : object.events?.unregister(name);
      return done ? undefined : this.#lacking(`${object.apiName}.on${name}`);
    }
    const method = this.read(object, camel(name));
    if (typeof method !== 'function') return this.#lacking(`${object.apiName}.${camel(name)}()`);
    // JSON turned omitted arguments into null.
    return (method as (...all: unknown[]) => unknown).apply(
      object,
      args.map((value) => (value === null ? undefined : value)),
    );
  }

  #set(object: HostObject | null, name: string, value: unknown): void {
    if (object === null) throw new ApiError('InvalidObjectPath', 'A null object has no properties to set.');
    const member = camel(name);
    this.#location = `${object.apiName}.${member}`;
    const property = findProperty(object, member);
    if (!property || INTERNAL_NAMES.has(member)) return this.#lacking(`${object.apiName}.${member}`);
    if (property.get && !property.set) throw invalidArgument(`${member} is read-only.`);
    (object as unknown as Record<string, unknown>)[member] = value;
  }

  #update(object: HostObject | null, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const current = object && this.read(object, camel(name));
      if (current instanceof HostObject) this.#update(current, value as Readonly<Record<string, unknown>>);
      else this.#set(object, name, value);
    }
  }

  #lacking(what: string): never {
    this.#options.report(`The workbench lacks ${what}.`);
    throw new ApiError('ApiNotFound', `The workbench lacks ${what}.`);
  }
}

/** True when the way to the object only looks at places, neither at what cells hold nor with any effect. */
function isLookup(id: number, paths: Batch['ObjectPaths'], known: ReadonlyMap<number, unknown>): boolean {
  for (
    let path = paths[id];
    path;
    path = path.ParentObjectPathId === undefined ? undefined : paths[path.ParentObjectPathId]
  ) {
    // What has been made or found already is not made again.
    if (known.has(path.Id)) return true;
    if (path.ObjectPathType === 3 && !/^Get(?!Used|Surrounding|Spill)/.test(path.Name)) return false;
  }
  return true;
}

function asObject(value: unknown): HostObject | null {
  return value instanceof HostObject ? value : null;
}

function findProperty(object: object, name: string): PropertyDescriptor | undefined {
  for (let o: object | null = object; o; o = Object.getPrototypeOf(o) as object | null) {
    const property = Object.getOwnPropertyDescriptor(o, name);
    if (property) return property;
  }
  return undefined;
}

/** The two properties that the client sets by another name than it reads them by. */
const ALIASES: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

const camel = (name: string): string =>
  name.startsWith('_') ? name : (ALIASES[name] ?? name.charAt(0).toLowerCase() + name.slice(1));
