import { Listr } from "listr2";

/** Shows what is being worked on, as a report run does, and gives back what came of it. */
export async function progress<T>(title: string, work: () => Promise<T>): Promise<T> {
  const results: T[] = [];
  await new Listr([{ title, task: async () => void results.push(await work()) }], { fallbackRenderer: "simple", registerSignalListeners: false }).run();
  return results[0] as T;
}
