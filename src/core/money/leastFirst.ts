/** A queue that gives its least entry first: a binary heap. */
export class LeastFirst<E> {
  private readonly heap: E[] = [];

  constructor(private readonly compare: (a: E, b: E) => number) {}

  add(entry: E): void {
    const { heap, compare } = this;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (compare(entry, heap[parent] as E) >= 0) break;
      heap[at] = heap[parent] as E;
      at = parent;
    }
    heap[at] = entry;
  }

  /** The least entry, taken out; undefined when none is left. */
  take(): E | undefined {
    const { heap, compare } = this;
    const least = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return least;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && compare(heap[child + 1] as E, heap[child] as E) < 0) child++;
      if (compare(heap[child] as E, last) >= 0) break;
      heap[at] = heap[child] as E;
      at = child;
    }
    heap[at] = last;
    return least;
  }
}
