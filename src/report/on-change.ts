import { statSync, watch, type FSWatcher } from "node:fs";

/** A change is often several writes: the run waits until so many milliseconds passed without one. */
const QUIET_MS = 300;

/**
 * Calls `run` after every change of files and of what lies in folders, never while it runs: what changes meanwhile
 * leads to one more run.
 *
 * @returns `run`, to call it at once, under the same rule; and `close`, which ends the watching and waits for a run.
 */
export function onChange(paths: readonly string[], run: () => Promise<void>): { readonly run: () => void; readonly close: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let again = false;
  const start = (): void => {
    if (running !== null) {
      again = true;
      return;
    }
    running = run().finally(() => {
      running = null;
      if (!again) return;
      again = false;
      start();
    });
  };
  const watchers: FSWatcher[] = paths.map((path) =>
    watch(path, { recursive: statSync(path).isDirectory() }, (_, file) => {
      // What Jupyter and editors keep for themselves.
      if (file !== null && /(?:^|[\\/])\.|~$|\.part$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(start, QUIET_MS);
    }),
  );
  const close = async (): Promise<void> => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    await running;
  };
  return { run: start, close };
}
