/** How the client finds the object again: by an id in its collection, or by a reference kept for it (ranges). */
export interface Identity {
  readonly id?: string | number;
  readonly reference?: boolean;
}

/** Turns the events of one object on and off; false when the object has no event of that name. */
export interface EventSwitch {
  register(name: string): boolean;
  unregister(name: string): boolean;
}

/**
 * Base of every object that Office.js can reach. A subclass's properties and methods carry exactly the names of the
 * public API, so that the interpreter needs no table; helpers are #private or fields set in a constructor.
 */
export abstract class HostObject {
  /** The class's name in the Excel namespace; recorded when a member is lacking. */
  abstract readonly apiName: string;
  /** The properties that a bare load() answers. */
  abstract readonly scalars: readonly string[];
  readonly events: EventSwitch | undefined;

  constructor(
    readonly identity: Identity = {},
    events?: EventSwitch,
  ) {
    this.events = events;
  }
}

export abstract class HostCollection extends HostObject {
  abstract get items(): readonly HostObject[];
}

/** Names that exist on every object here but not in Office.js: a batch that asks for one of them is refused. */
export const INTERNAL_NAMES: ReadonlySet<string> = new Set([
  'apiName',
  'scalars',
  'identity',
  'events',
  'area',
  'constructor',
]);
