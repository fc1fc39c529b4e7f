/** What the runner asks of a cell process: run this source. */
export interface CellRequest {
  readonly cell: number;
  readonly source: string;
}

/** What a cell process says of the cell that it runs. */
export type CellMessage =
  | { readonly type: "ready" }
  | { readonly type: "stream"; readonly name: "stdout" | "stderr"; readonly text: string }
  | { readonly type: "display"; readonly data: Readonly<Record<string, unknown>>; readonly metadata: Readonly<Record<string, unknown>>; readonly id: string | null; readonly update: boolean }
  | { readonly type: "done"; readonly cell: number; readonly failures: readonly CellFailure[] };

/** Why a cell stopped. */
export interface CellFailure {
  /** `compile`: TypeScript refused it; `throw`: it threw, or left a rejection that nobody handled. */
  readonly kind: "compile" | "throw";
  /** 1-based line of the cell, where it is known. */
  readonly line: number | null;
  readonly message: string;
  /** The stack, for what is a bug rather than a mistake. */
  readonly stack: string | null;
}
