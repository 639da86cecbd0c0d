/** The graph of the page: nodes by number, edges by type, both directions. */

import type { Cell, Column, EdgeTable, NodeTable, Wire } from "./wire";


class Columns {
  private readonly decoded = new Map<string, Cell[]>();

  constructor(private readonly table: Record<string, Column>) {}

  get(name: string): Cell[] | undefined {
    const known = this.decoded.get(name);
    if (known) return known;
    const column = this.table[name];
    if (!column) return undefined;
    const cells = Array.isArray(column) ? column : column.i.map((at) => (at < 0 ? null : column.d[at]!));
    this.decoded.set(name, cells);
    return cells;
  }
}

/** Rows of edges at each node, as one array of rows and one of where those of a node begin. */
class Incidence {
  private readonly first: Int32Array;
  private readonly rows: Int32Array;

  constructor(ends: readonly number[], nodes: number) {
    this.first = new Int32Array(nodes + 1);
    for (const end of ends) this.first[end + 1]!++;
    for (let at = 0; at < nodes; at++) this.first[at + 1]! += this.first[at]!;
    const next = this.first.slice();
    this.rows = new Int32Array(ends.length);
    ends.forEach((end, row) => (this.rows[next[end]!++] = row));
  }

  at(node: number): number[] {
    return Array.from(this.rows.subarray(this.first[node]!, this.first[node + 1]!));
  }
}

/** Edges of one type; a row has ends and properties. */
export class Edges {
  readonly source: readonly number[];
  readonly target: readonly number[];
  private readonly columns: Columns;
  private out: Incidence | undefined;
  private into: Incidence | undefined;

  constructor(table: EdgeTable, private readonly nodes: number) {
    this.source = table.s;
    this.target = table.t;
    this.columns = new Columns(table);
  }

  get count(): number {
    return this.source.length;
  }

  from(node: number): readonly number[] {
    this.out ??= new Incidence(this.source, this.nodes);
    return this.out.at(node);
  }

  to(node: number): readonly number[] {
    this.into ??= new Incidence(this.target, this.nodes);
    return this.into.at(node);
  }

  text(row: number, property: string): string {
    const cell = this.columns.get(property)?.[row];
    return cell === null || cell === undefined ? "" : String(cell);
  }

  number(row: number, property: string): number | null {
    const cell = this.columns.get(property)?.[row];
    return typeof cell === "number" ? cell : null;
  }

  texts(row: number, property: string): string[] {
    return listed(this.columns.get(property)?.[row]);
  }
}

function listed(cell: Cell | undefined): string[] {
  if (cell === null || cell === undefined) return [];
  return Array.isArray(cell) ? cell.map(String) : [String(cell)];
}

const NO_EDGES = (nodes: number): Edges => new Edges({ s: [], t: [] }, nodes);

export class Graph {
  readonly count: number;
  readonly meta: Wire["meta"];
  readonly concepts: Wire["concepts"];
  readonly partial: ReadonlySet<number>;
  readonly oneSeat: ReadonlySet<number>;
  private readonly kinds: string[] = [];
  private readonly offsets: number[] = [];
  private readonly sizes: number[] = [];
  private readonly tables: Columns[] = [];
  private readonly kindOf: Uint8Array;
  private readonly edgeSets = new Map<string, Edges>();
  private byRef: Map<string, number> | undefined;

  constructor(private readonly wire: Wire) {
    this.meta = wire.meta;
    this.concepts = wire.concepts;
    this.partial = new Set(wire.partial);
    this.oneSeat = new Set(wire.seats);
    let offset = 0;
    for (const [kind, table] of Object.entries(wire.nodes)) {
      const size = rowsOf(table);
      this.kinds.push(kind);
      this.offsets.push(offset);
      this.sizes.push(size);
      this.tables.push(new Columns(table));
      offset += size;
    }
    this.count = offset;
    this.kindOf = new Uint8Array(offset);
    this.kinds.forEach((_, at) => this.kindOf.fill(at, this.offsets[at], this.offsets[at]! + this.sizes[at]!));
  }

  kind(node: number): string {
    return this.kinds[this.kindOf[node]!]!;
  }

  /** Numbers of the nodes of a kind: from the first up to, without, the second. */
  range(kind: string): [number, number] {
    const at = this.kinds.indexOf(kind);
    return at < 0 ? [0, 0] : [this.offsets[at]!, this.offsets[at]! + this.sizes[at]!];
  }

  edges(type: string): Edges {
    let found = this.edgeSets.get(type);
    if (!found) {
      const table = this.wire.edges[type];
      found = table ? new Edges(table, this.count) : NO_EDGES(this.count);
      this.edgeSets.set(type, found);
    }
    return found;
  }

  targets(type: string, node: number): number[] {
    const edges = this.edges(type);
    return edges.from(node).map((row) => edges.target[row]!);
  }

  sources(type: string, node: number): number[] {
    const edges = this.edges(type);
    return edges.to(node).map((row) => edges.source[row]!);
  }

  private cell(node: number, property: string): Cell | undefined {
    const at = this.kindOf[node]!;
    return this.tables[at]!.get(property)?.[node - this.offsets[at]!];
  }

  id(node: number): string {
    return String(this.cell(node, "id") ?? "");
  }

  /** The permanent reference: "Person/m…". */
  ref(node: number): string {
    return `${this.kind(node)}/${this.id(node)}`;
  }

  /** The node of a reference; for a person also of an id of a mention. */
  at(ref: string): number | undefined {
    this.byRef ??= this.indexed();
    return this.byRef.get(ref);
  }

  private indexed(): Map<string, number> {
    const found = new Map<string, number>();
    for (const kind of ["Person", "Unit", "Body", "Position", "Event"]) {
      const [first, end] = this.range(kind);
      for (let node = first; node < end; node++) {
        found.set(`${kind}/${this.id(node)}`, node);
        if (kind === "Person")
          for (const former of this.texts(node, "mentionIds")) found.set(`Person/${former}`, node);
      }
    }
    return found;
  }

  name(node: number): string {
    return this.text(node, "name") || this.id(node);
  }

  text(node: number, property: string): string {
    const cell = this.cell(node, property);
    return cell === null || cell === undefined ? "" : String(cell);
  }

  number(node: number, property: string): number | null {
    const cell = this.cell(node, property);
    return typeof cell === "number" ? cell : null;
  }

  texts(node: number, property: string): string[] {
    return listed(this.cell(node, property));
  }

  numbers(node: number, property: string): number[] {
    const cell = this.cell(node, property);
    if (typeof cell === "number") return [cell];
    return Array.isArray(cell) ? (cell as number[]) : [];
  }
}

function rowsOf(table: NodeTable): number {
  return Array.isArray(table.id) ? table.id.length : table.id.i.length;
}

