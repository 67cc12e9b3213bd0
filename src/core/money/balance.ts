/**
 * Which cells of a table to round up, as a min-cost flow: source -> rows -> columns -> sink, where an arc row -> column is a
 * cell that may be rounded up. Solved by starting from every cell's own cheapest choice and moving the surplus of rows and
 * columns to where it is missing along cheapest paths (successive shortest paths with node prices), so that the work grows
 * with what must be moved, not with the table.
 */
import { LeastFirst } from './leastFirst';
import type { Whole } from './whole';

interface Limits {
  readonly low: number;
  readonly high: number;
}

export interface BalanceProblem<T> {
  /** Cells that may be rounded either way. */
  readonly free: readonly (readonly boolean[])[];
  /** Cost of rounding up minus cost of rounding down. */
  readonly cost: readonly (readonly T[])[];
  /** Which way a cell goes when both cost the same in all. */
  readonly prefersUp: readonly (readonly boolean[])[];
  /** How many cells of each row and column may be up. */
  readonly rows: readonly Limits[];
  readonly columns: readonly Limits[];
  /** How many cells in all must be up. */
  readonly total: number;
}

/** An arc of the network; `flow` is within [low, high]. */
interface Arc<T> {
  readonly from: number;
  readonly to: number;
  readonly cost: T;
  readonly low: number;
  readonly high: number;
  flow: number;
}

const clamp = (x: number, { low, high }: Limits): number => Math.min(Math.max(x, low), high);

export function balance<T>(w: Whole<T>, problem: BalanceProblem<T>): boolean[][] {
  const rows = problem.rows.length;
  const columns = problem.columns.length;
  const source = rows + columns;
  const sink = source + 1;
  const arcs: Arc<T>[] = [];
  const cells: (Arc<T> | undefined)[][] = problem.free.map((row, i) =>
    row.map((free, j) => {
      if (!free) return undefined;
      const cost = (problem.cost[i] as readonly T[])[j] as T;
      const arc: Arc<T> = { from: i, to: rows + j, cost, low: 0, high: 1, flow: w.sign(cost) < 0 ? 1 : 0 };
      arcs.push(arc);
      return arc;
    }),
  );
  const flowOf = (list: readonly (Arc<T> | undefined)[]): number => list.reduce((n, arc) => n + (arc?.flow ?? 0), 0);
  problem.rows.forEach((limits, i) => {
    const flow = clamp(flowOf(cells[i] as (Arc<T> | undefined)[]), limits);
    arcs.push({ from: source, to: i, cost: w.zero, ...limits, flow });
  });
  problem.columns.forEach((limits, j) => {
    const flow = clamp(flowOf(cells.map((row) => row[j])), limits);
    arcs.push({ from: rows + j, to: sink, cost: w.zero, ...limits, flow });
  });

  const network = new Network(w, sink + 1, arcs);
  network.settle(source, sink, problem.total);
  const tight = network.tightArcs();

  // Among the tables that cost the same: the first cell in reading order that can take the value further from zero does.
  const frozen = new Set<Arc<T>>();
  cells.forEach((row, i) =>
    row.forEach((arc, j) => {
      if (!arc) return;
      const wanted = (problem.prefersUp[i] as readonly boolean[])[j] ? 1 : 0;
      if (arc.flow !== wanted && tight.has(arc)) network.exchange(arc, tight, frozen);
      frozen.add(arc);
    }),
  );
  return cells.map((row) => row.map((arc) => arc?.flow === 1));
}

class Network<T> {
  private readonly touching: Arc<T>[][];
  private readonly price: T[];
  private readonly surplus: number[];

  constructor(
    private readonly w: Whole<T>,
    private readonly nodes: number,
    private readonly arcs: readonly Arc<T>[],
  ) {
    this.touching = Array.from({ length: nodes }, () => []);
    for (const arc of arcs) {
      this.touching[arc.from]?.push(arc);
      this.touching[arc.to]?.push(arc);
    }
    this.price = Array.from({ length: nodes }, () => w.zero);
    this.surplus = Array.from({ length: nodes }, () => 0);
  }

  /** Moves every node's surplus to where flow is missing, cheapest way first, until `total` flows from source to sink. */
  settle(source: number, sink: number, total: number): void {
    const { surplus } = this;
    surplus[source] = total;
    surplus[sink] = -total;
    for (const arc of this.arcs) {
      surplus[arc.from] = (surplus[arc.from] as number) - arc.flow;
      surplus[arc.to] = (surplus[arc.to] as number) + arc.flow;
    }
    for (let node = 0; node < this.nodes; node++) while ((surplus[node] as number) > 0) this.moveOne(node);
  }

  /** What one more unit costs along an arc in a direction, prices counted in; 0 on a cheapest path. */
  private reduced(arc: Arc<T>, forward: boolean): T {
    const { w, price } = this;
    const forth = w.add(arc.cost, w.sub(price[arc.from] as T, price[arc.to] as T));
    return forward ? forth : w.sub(w.zero, forth);
  }

  /** The directions in which an arc can take one more unit, seen from a node. */
  private open(arc: Arc<T>, node: number): { forward: boolean; next: number } | undefined {
    if (arc.from === node) return arc.flow < arc.high ? { forward: true, next: arc.to } : undefined;
    return arc.flow > arc.low ? { forward: false, next: arc.from } : undefined;
  }

  /** Dijkstra from a node with surplus to the nearest that lacks, then one unit along the path. */
  private moveOne(start: number): void {
    const { w } = this;
    const distance: (T | undefined)[] = Array.from({ length: this.nodes }, () => undefined);
    const via: ({ arc: Arc<T>; forward: boolean; from: number } | undefined)[] = Array.from({ length: this.nodes });
    const done = new Uint8Array(this.nodes);
    distance[start] = w.zero;
    let end = -1;
    const queue = new LeastFirst<{ node: number; length: T }>((a, b) => w.compare(a.length, b.length));
    queue.add({ node: start, length: w.zero });
    for (;;) {
      const node = queue.take()?.node;
      if (node === undefined) throw new Error('controlled rounding: no table exists'); // impossible: the exact table is a flow
      if (done[node]) continue;
      done[node] = 1;
      if ((this.surplus[node] as number) < 0) {
        end = node;
        break;
      }
      for (const arc of this.touching[node] as Arc<T>[]) {
        const step = this.open(arc, node);
        if (!step || done[step.next]) continue;
        const length = w.add(distance[node] as T, this.reduced(arc, step.forward));
        const known = distance[step.next];
        if (known === undefined || w.compare(length, known) < 0) {
          distance[step.next] = length;
          queue.add({ node: step.next, length });
          via[step.next] = { arc, forward: step.forward, from: node };
        }
      }
    }
    const reach = distance[end] as T;
    for (let n = 0; n < this.nodes; n++) {
      const d = distance[n];
      const near = done[n] && d !== undefined ? d : reach;
      this.price[n] = w.add(this.price[n] as T, near);
    }
    this.push(end, via);
    this.surplus[start] = (this.surplus[start] as number) - 1;
    this.surplus[end] = (this.surplus[end] as number) + 1;
  }

  private push(end: number, via: readonly ({ arc: Arc<T>; forward: boolean; from: number } | undefined)[]): void {
    for (let step = via[end]; step; step = via[step.from]) step.arc.flow += step.forward ? 1 : -1;
  }

  /** Arcs that flow may be exchanged along without changing the cost. */
  tightArcs(): ReadonlySet<Arc<T>> {
    return new Set(this.arcs.filter((arc) => this.w.sign(this.reduced(arc, true)) === 0));
  }

  /** Turns one cell the other way if other cells, not yet frozen, can make up for it at no cost. */
  exchange(cell: Arc<T>, tight: ReadonlySet<Arc<T>>, frozen: ReadonlySet<Arc<T>>): void {
    const forward = cell.flow === 0;
    const [start, end] = forward ? [cell.to, cell.from] : [cell.from, cell.to];
    const via: ({ arc: Arc<T>; forward: boolean; from: number } | undefined)[] = Array.from({ length: this.nodes });
    const seen = new Uint8Array(this.nodes);
    seen[start] = 1;
    const queue = [start];
    for (let node = queue.shift(); node !== undefined && !seen[end]; node = queue.shift()) {
      for (const arc of this.touching[node] as Arc<T>[]) {
        if (arc === cell || frozen.has(arc) || !tight.has(arc)) continue;
        const step = this.open(arc, node);
        if (!step || seen[step.next]) continue;
        seen[step.next] = 1;
        via[step.next] = { arc, forward: step.forward, from: node };
        queue.push(step.next);
      }
    }
    if (!seen[end]) return;
    this.push(end, via);
    cell.flow += forward ? 1 : -1;
  }
}
