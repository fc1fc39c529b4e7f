import { join, relative, resolve } from "node:path";
import { Command } from "commander";
import { loadCorpus } from "../corpus/load-corpus";
import { checkLexicon } from "../lexicon/check/check-lexicon";
import type { Finding } from "../lexicon/check/finding";
import { readPlaces } from "../lexicon/check/places";
import { loadLexicon } from "../lexicon/lexicon";
import { termUse } from "../measure/lexicon-use/term-use";
import { useFindings } from "../measure/lexicon-use/use-findings";
import { dataFolder } from "../project";
import { findingsSummary, mistakesIn } from "./findings-summary";
import { MAP_HELP } from "./loading-summary";
import { progress } from "./progress";

export function lexicon(): Command {
  return new Command("lexicon")
    .description("check the themes' terms and the regions' names; on documents, how these use them")
    .argument("[path]", "a file or a folder of documents, to know which terms they use and in which words")
    .option("--folder <folder>", "another folder with themes.yaml and regions.csv, such as a draft; checked without documents")
    .option("--all", "show all that is found, not the worst of each kind")
    .option("--map <columns>", MAP_HELP)
    .addHelpText("after", "\nThe exit code is 1 where a mistake makes counts wrong, 0 where there is nothing but advice.")
    .action(run);
}

async function run(path: string | undefined, { folder, all = false, map }: { folder?: string; all?: true | false; map?: string }, command: Command): Promise<void> {
  if (path !== undefined && folder !== undefined) command.error("error: documents are read by the lexicon in data/lexicon: give either a path or --folder");
  const checked = folder === undefined ? join(dataFolder, "lexicon") : resolve(folder);
  const { themes, regions } = loadLexicon(checked);
  const findings = await progress("Checking terms and names", async () => Promise.resolve(checkLexicon(checked)));
  const used = path === undefined ? { findings: [], line: "" } : await onCorpus(path, map, checked);
  const terms = [...themes.values()].reduce((sum, theme) => sum + Object.values(theme.terms).reduce((n, list) => n + list.length, 0), 0);
  console.log(`\n${relative(process.cwd(), checked)}: ${themes.size} themes with ${terms} terms, ${regions.size} regions${used.line}\n`);
  const both = [...findings, ...used.findings];
  console.log(findingsSummary(both, { all }));
  if (path === undefined && folder === undefined) console.log("\nWith documents (npm run lexicon -- my-documents) it also tells which terms they never use, and in which words Chinese terms stand.");
  if (mistakesIn(both) > 0) process.exitCode = 1;
}

async function onCorpus(path: string, map: string | undefined, folder: string): Promise<{ findings: readonly Finding[]; line: string }> {
  const corpus = await progress(`Reading ${relative(process.cwd(), resolve(path))}`, () => loadCorpus(resolve(path), { map }));
  const use = await progress("Looking for terms", () => termUse(corpus));
  const searched = Object.entries(use.tokens).map(([side, n]) => (n === 0 ? `none in ${side}, whose terms were not looked for` : `${n} in ${side}`));
  return { findings: useFindings(use, readPlaces(folder)), line: `; searched in ${corpus.name}, word tokens: ${searched.join(", ")}` };
}
