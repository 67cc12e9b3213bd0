/** One batch and its answer, as JSON; what a recording in a real Excel is held against. */
export interface Exchange {
  readonly request: string;
  readonly response: string;
}

const MAXIMUM_EXCHANGES = 200;
const MAXIMUM_CHARACTERS = 4_000_000;

/** The latest exchanges, bounded in number and size. */
export class TrafficLog {
  readonly #exchanges: Exchange[] = [];
  #characters = 0;

  note(request: string, response: string): void {
    this.#exchanges.push({ request, response });
    this.#characters += request.length + response.length;
    while (this.#exchanges.length > MAXIMUM_EXCHANGES || this.#characters > MAXIMUM_CHARACTERS) {
      const oldest = this.#exchanges.shift();
      if (!oldest) break;
      this.#characters -= oldest.request.length + oldest.response.length;
    }
  }

  get exchanges(): readonly Exchange[] {
    return [...this.#exchanges];
  }
}
