import type { TopLevelSpec } from "vega-lite";
import type { Table } from "../table";
import { columnOf, groupSize, numberCell } from "./any-table";
import { FEW_DOCUMENTS, type Chart, type ChartOptions, type KeyColumn, type NumberColumn } from "./chart";
import { chartText, specTitle, type ChartText } from "./chart-text";
import { cleanText } from "./clean-text";
import { colorScale } from "./color-scale";
import { languageWarning } from "./comparable";
import { numberFormat } from "./format-number";
import { keyLabels, keyOf } from "./key-labels";
import { columnBehind, LINKED, markLink } from "./mark-link";
import { PROVINCE_TILES, type ProvinceTile } from "./province-tiles";
import { inPixels } from "./row-layout";
import { sentence } from "./sentence";
import { CONFIG, FAINT, INK, LABEL_SIZE, MUTED, NOTHING, NOTHING_DOT } from "./theme";

export interface TilesOptions<Row extends object> extends ChartOptions {
  /** The column of regions' codes. */
  readonly region: KeyColumn<Row>;
  /** The column that a tile's colour stands for. */
  readonly value: NumberColumn<Row>;
  /** The column of documents behind a value: with fewer than five its tile is hollow. `of_docs` by default, where the table has it. */
  readonly n?: NumberColumn<Row>;
}

interface Tile extends ProvinceTile {
  /** Index of its row; null where the table has none. */
  readonly index: number | null;
  readonly value: number | null;
  readonly n: number | null;
  readonly label: string;
}

const [TILE_WIDTH, TILE_HEIGHT, GAP, EDGE] = [92, 62, 4, 4];
const NAMED = 8;

/**
 * A map of China's 34 provincial units as a grid of equal squares, so that Shanghai is seen as well as Xinjiang.
 * A unit without documents is grey with a dot. Shares and documents of cities can't be added up to a province's:
 * regions of other levels and countries are left out and named below; count with `provinceOf` to have cities' documents
 * in their province.
 *
 * @throws TypeError where a unit stands in two rows, naming it: choose one theme first.
 * @example
 * const provinces = await themeCounts(corpus, { by: (document) => provinceOf(document.issuer_region) });
 * await show(tiles(provinces.filter((row) => row.theme === "green"), { region: "group", value: "share_docs" }));
 */
export function tiles<Row extends object>(table: Table<Row>, options: TilesOptions<Row>): Chart {
  const { drawn, left } = toTiles(table, options);
  const known = drawn.filter((tile) => tile.value !== null);
  // Hollow tells some from others: where all are of few documents, colours are read better whole.
  const allFew = known.length > 0 && known.every(isFew);
  const size = columnOf(table, options.n ?? groupSize(table) ?? "");
  const text = chartText(table, options.value, options, [
    languageWarning(table, options.value, [options.region]),
    known.length < drawn.length ? `Grey with a dot: no documents, or not in the table (${drawn.length - known.length} of ${drawn.length}).` : "",
    allFew ? `Every tile is of fewer than ${FEW_DOCUMENTS} documents: they describe, and can't be compared.` : known.some(isFew) ? `Hollow: fewer than ${FEW_DOCUMENTS} documents.` : "",
    size === undefined ? "" : `n: ${cleanText(size.about)}.`,
    left.length === 0 ? "" : `Not on the map, since they are no provincial units of China: ${left.slice(0, NAMED).join(", ")}${left.length > NAMED ? ` and ${left.length - NAMED} more` : ""}.`,
  ]);
  return {
    kind: "tiles",
    ...text,
    description: describe(text.title, known, drawn.length),
    table,
    listed: null,
    behind: columnBehind(table, options.value),
    spec: toSpec(drawn, allFew, colorScale(table, options.value, table.columns[options.value].about, known.flatMap((tile) => tile.value ?? [])), text),
  };
}

function toTiles<Row extends object>(table: Table<Row>, options: TilesOptions<Row>): { drawn: Tile[]; left: string[] } {
  const labels = keyLabels(table.rows, options.region, options.labels);
  const format = numberFormat(table, options.value, options.value);
  const rows = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    const code = keyOf(row, options.region);
    if (rows.has(code)) throw new TypeError(`table ${table.name}: ${options.region} ${code || "null"} stands in two rows, and a tile can show one; choose one theme or period first`);
    rows.set(code, index);
  }
  const onMap = new Set(PROVINCE_TILES.map((tile) => tile.code));
  const drawn = PROVINCE_TILES.map((tile): Tile => {
    const index = rows.get(tile.code) ?? null;
    const row = table.rows[index ?? -1];
    const value = row === undefined ? null : numberCell(row, options.value);
    return { ...tile, index, value, n: row === undefined ? null : numberCell(row, options.n ?? groupSize(table)), label: value === null ? "" : format(value) };
  });
  return { drawn, left: [...rows.keys()].filter((code) => !onMap.has(code)).map((code) => labels.get(code) ?? code) };
}

function isFew({ n }: Tile): boolean {
  return n !== null && n < FEW_DOCUMENTS;
}

function toSpec(drawn: readonly Tile[], allFew: boolean, color: ReturnType<typeof colorScale>, text: ChartText): TopLevelSpec {
  const [columns, rows] = [Math.max(...drawn.map((tile) => tile.column)) + 1, Math.max(...drawn.map((tile) => tile.row)) + 1];
  const values = drawn.map((tile) => {
    const [left, top] = [tile.column * (TILE_WIDTH + GAP), tile.row * (TILE_HEIGHT + GAP)];
    const few = !allFew && isFew(tile);
    return { ...markLink(tile.index, `${tile.name} ${tile.letters}: ${tile.label === "" ? "no documents" : tile.label}${tile.n === null ? "" : ` (n ${tile.n})`}`), value: tile.value, few, left, right: left + TILE_WIDTH, top, bottom: top + TILE_HEIGHT, inner_left: left + EDGE, inner_right: left + TILE_WIDTH - EDGE, inner_top: top + EDGE, inner_bottom: top + TILE_HEIGHT - EDGE, x: left + TILE_WIDTH / 2, y: top + TILE_HEIGHT / 2, name: `${tile.name} ${tile.letters}`, label: tile.label, n: tile.n === null ? "" : `n ${tile.n}`, name_y: top + 17, label_y: top + 34, n_y: top + 50 };
  });
  const known = [{ filter: "datum.value !== null" }];
  const unknown = [{ filter: "datum.value === null" }];
  const x = inPixels("x");
  const tile = { x: inPixels("left"), x2: { field: "right" }, y: inPixels("top"), y2: { field: "bottom" } };
  const ink = { condition: { test: `datum.value !== null && !datum.few && ${color.dark}`, value: "#ffffff" }, value: INK };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: specTitle(text, columns * (TILE_WIDTH + GAP)),
    data: { values },
    width: columns * (TILE_WIDTH + GAP) - GAP,
    height: rows * (TILE_HEIGHT + GAP) - GAP,
    layer: [
      { transform: known, mark: { type: "rect", stroke: FAINT, strokeWidth: 0.5 }, encoding: { ...tile, fill: color.encoding, ...LINKED } },
      { transform: [{ filter: "datum.value !== null && datum.few" }], mark: { type: "rect", color: "#ffffff" }, encoding: { x: inPixels("inner_left"), x2: { field: "inner_right" }, y: inPixels("inner_top"), y2: { field: "inner_bottom" } } },
      { transform: unknown, mark: { type: "rect", color: NOTHING }, encoding: tile },
      { transform: unknown, mark: { type: "circle", color: NOTHING_DOT, size: 9, opacity: 1 }, encoding: { x, y: inPixels("label_y") } },
      { mark: { type: "text", baseline: "middle", fontSize: LABEL_SIZE }, encoding: { x, y: inPixels("name_y"), text: { field: "name" }, color: ink } },
      { transform: known, mark: { type: "text", baseline: "middle", fontSize: LABEL_SIZE + 1, fontWeight: 600 }, encoding: { x, y: inPixels("label_y"), text: { field: "label" }, color: ink } },
      { transform: known, mark: { type: "text", baseline: "middle", fontSize: LABEL_SIZE - 2 }, encoding: { x, y: inPixels("n_y"), text: { field: "n" }, color: ink } },
    ],
    config: { ...CONFIG, legend: { ...CONFIG.legend, labelColor: MUTED, offset: 12 } },
  };
}

function describe(title: string, known: readonly Tile[], of: number): string {
  if (known.length === 0) return `${sentence(title)} No values to draw.`;
  const ranked = [...known].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const last = ranked.at(-1);
  return `Tile map of ${of} provincial units, ${known.length} with a value. ${sentence(title)} Strongest: ${ranked.slice(0, 5).map((tile) => `${tile.name} ${tile.letters} ${tile.label}`).join("; ")}${ranked.length > 5 && last !== undefined ? `; … ${last.name} ${last.letters} ${last.label}` : ""}.`;
}
