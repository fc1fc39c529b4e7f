// How well and how fast reprints are found among invented releases in Chinese and English: each is copied with some of
// its characters edited and its facts kept, and written once more from its template with other facts. Seeded.
// Run: npm run build && node dist/perf/reprints.js
import { reprints } from "../src/corpus/reprints";
import { SEED, copies } from "../test/corpus/reprints/invented-releases";

const [SIZES, SHARES] = [[2_000, 8_000], [0, 0.05, 0.1, 0.15, 0.2]];
const times = new Map<number, number>();

console.log("documents  edited  how          recall  same template, other facts  wrong original  ms");
for (const documents of SIZES) {
  for (const how of ["characters", "words", "sentences", "order"] as const) {
    for (const edited of SHARES) {
      const made = copies({ documents, edited: () => edited, how, seed: SEED });
      // Processor time: what else the machine does is left out.
      const start = process.cpuUsage();
      const found = reprints(made.documents);
      const ms = Math.round(process.cpuUsage(start).user / 1_000);
      times.set(documents, (times.get(documents) ?? 0) + ms);
      const right = made.reprints.filter(({ id, of }) => found.get(id) === of).length;
      const wrong = made.others.filter((id) => found.has(id)).length;
      const misled = made.reprints.filter(({ id, of }) => found.has(id) && found.get(id) !== of).length;
      const cells = [String(documents).padStart(9), `${String(Math.round(edited * 100)).padStart(5)}%`, how.padEnd(11), (right / made.reprints.length).toFixed(4).padStart(7), (wrong / made.others.length).toFixed(4).padStart(26), String(misled).padStart(14), String(ms).padStart(6)];
      console.log(cells.join("  "));
    }
  }
}
const [few = 0, many = 0] = SIZES.map((documents) => times.get(documents));
console.log(`four times as many documents take ${(many / few).toFixed(1)} times as long`);
