import type { Evidence, Table } from "../table";

/** A mark of a chart shows so many of its sentences at most. */
const MOST = 20;

/** The sentences behind the marks of a chart: each sentence once, and which ones each row has. */
export interface EvidenceBehind {
  readonly column: string;
  readonly sentences: readonly Omit<Evidence, "marks" | "key" | "match">[];
  readonly rows: readonly RowEvidence[];
}

export interface RowEvidence {
  /** Index of the row in the chart's table. */
  readonly row: number;
  /** How many entries the row has in all. */
  readonly n: number;
  /** The first of them: the number of the sentence in `sentences`, and the runs of it that were counted. */
  readonly first: readonly { readonly sentence: number; readonly marks: Evidence["marks"] }[];
}

/**
 * Gathers the evidence of the rows that a picture shows.
 *
 * @param rows indices of the table's rows.
 */
export function evidenceBehind(table: Pick<Table<object>, "rows" | "evidence">, column: string, rows: readonly number[]): EvidenceBehind {
  const numbers = new Map<string, number>();
  const sentences: EvidenceBehind["sentences"][number][] = [];
  const numberOf = ({ marks: _, key: _key, match: _match, ...sentence }: Evidence): number => {
    const id = `${sentence.document}\n${sentence.passage}\n${sentence.sentence}\n${sentence.text}`;
    let number = numbers.get(id);
    if (number === undefined) {
      number = sentences.push(sentence) - 1;
      numbers.set(id, number);
    }
    return number;
  };
  const found = rows.flatMap((row): RowEvidence[] => {
    const given = table.rows[row];
    const all = given === undefined ? [] : table.evidence(given, column as never);
    return all.length === 0 ? [] : [{ row, n: all.length, first: all.slice(0, MOST).map((one) => ({ sentence: numberOf(one), marks: one.marks })) }];
  });
  return { column, sentences, rows: found };
}
