import { displayBundle, type Showable } from "./display-bundle";

type Write = (content: { data: Readonly<Record<string, unknown>>; metadata: object; transient: object }) => void;

/** What was asked for and is not yet drawn, in the order of the asking. */
let last: Promise<void> = Promise.resolve();
const pending = new Set<Promise<void>>();

/**
 * Shows a chart, a table, problems, evidence, a Vega-Lite specification or a text: in a notebook as one output that
 * holds all its forms (picture, HTML, text, CSV, specification); elsewhere as text on stdout.
 *
 * @returns when it is shown. Things are shown in the order in which this was called, awaited or not.
 * @example
 * await show(bars(themes, { category: "theme", value: "share_docs" }));
 */
export function show(shown: Showable): Promise<void> {
  // The cell that asks is the cell that shows, though drawing ends later.
  const write = notebookWrite();
  const bundle = displayBundle(shown);
  const before = last;
  let settle: () => void = () => undefined;
  const settled = new Promise<void>((resolve) => (settle = resolve));
  last = settled;
  pending.add(settled);
  // Nothing is chained to what is returned: where a cell forgets to await it, its failure must stay unhandled to be seen.
  return (async () => {
    try {
      const data = await bundle;
      await before;
      if (write === null) process.stdout.write(data["text/plain"]);
      else write({ data, metadata: {}, transient: {} });
    } finally {
      pending.delete(settled);
      settle();
    }
  })();
}

/** Resolves when all that was asked for is shown, or has failed: a runner awaits it after each cell. */
export async function pendingShows(): Promise<void> {
  while (pending.size > 0) await Promise.all(pending);
}

/** The kernel's way to show something; null outside of a kernel, where tslab is not loaded. */
function notebookWrite(): Write | null {
  const jupyter = require.cache[require.resolve("tslab/dist/jupyter")]?.exports as { lastWriteDisplayData: Write | null } | undefined;
  return jupyter?.lastWriteDisplayData ?? null;
}
