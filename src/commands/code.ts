import { relative, resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { corpusName, loadCorpus } from "../corpus/load-corpus";
import { loadLexicon } from "../lexicon/lexicon";
import { coded } from "../measure/coding/coded";
import { describeCoded } from "../measure/coding/describe";
import { draw } from "../measure/coding/draw";
import { population } from "../measure/coding/population";
import { formatVerdicts, readVerdicts, shortHash, verdictsFile } from "../measure/coding/verdicts";
import { soughtIn, type Sought } from "../measure/find/sought";
import { regionLabel } from "../measure/region-label";
import { themeLabel } from "../measure/theme-label";
import { MendableError, problem } from "../problem";
import { dataFolder } from "../project";
import type { AskedLanguage } from "../read/document";
import { writeFileWhole } from "../report/write-file";
import { codingSession } from "./coding-session";
import { keyPresses } from "./key-presses";
import { MAP_HELP } from "./loading-summary";
import { progress } from "./progress";

interface CodeOptions {
  readonly theme?: string;
  readonly region?: string;
  readonly language?: AskedLanguage;
  readonly size: number;
  readonly seed?: number;
  readonly map?: string;
}

export function code(): Command {
  return new Command("code")
    .description("judge sentences drawn at random, to know a theme's or a region's precision and recall")
    .argument("[path]", "a file or a folder of documents", `${dataFolder}/sample`)
    .option("--theme <id>", "a theme or a group of themes of data/lexicon/themes.yaml")
    .option("--region <code>", "a region of data/lexicon/regions.csv")
    .addOption(new Option("--language <language>", "draws from this language's text, translations among it, instead of the originals").choices(["zh", "en", "vi"]))
    .option("--size <n>", "how many sentences, half of them matched where there are so many", whole, 120)
    .option("--seed <n>", "another draw: after mending the lexicon by what a first one showed (that of the last answer by default)", whole)
    .option("--map <columns>", MAP_HELP)
    .addHelpText(
      "after",
      "\nWhether a sentence is matched is not shown, and unmatched ones are drawn at random from all.\n" +
        "Answers are kept one by one in data/lexicon/coding, as places and hashes without text, and reports show what they come to.\n" +
        "\nExample:\n  npm run code -- my-documents --theme ports_logistics",
    )
    .action(run);
}

async function run(path: string, options: CodeOptions): Promise<void> {
  const sought = soughtBy(options);
  // Before the corpus is read, which may take long.
  const found = soughtIn(loadLexicon(), sought);
  const corpus = await progress(`Reading ${relative(process.cwd(), resolve(path))}`, () => loadCorpus(resolve(path), { map: options.map }));
  const file = verdictsFile(corpusName(resolve(path)), sought);
  const kept = readVerdicts(file);
  const seed = options.seed ?? kept.at(-1)?.seed ?? 1;
  const drawnFrom = await progress("Drawing sentences", async () => Promise.resolve(population(corpus.counted(options.language ?? null), found, seed)));
  const lexicon = shortHash(corpus.lexicon.hash);
  const verdicts = await codingSession({
    units: draw(drawnFrom, options.size),
    verdicts: kept,
    asked: "theme" in sought ? `${themeLabel(corpus.lexicon, found.key)}: ${corpus.lexicon.themes.get(found.key)?.definition ?? ""}` : `Does it name ${regionLabel(corpus.lexicon, found.key)} as a place, or an institution or zone there?`,
    seed,
    lexicon,
    keys: keyPresses(process.stdin),
    show: (text) => process.stdout.write(text),
    keep: (all) => writeFileWhole(file, formatVerdicts(all)),
  });
  console.log(`\n${found.key}: ${describeCoded(coded(drawnFrom, verdicts), verdicts.some((verdict) => verdict.lexicon !== lexicon))}`);
  if (verdicts.length > 0) console.log(relative(process.cwd(), file));
}

function soughtBy({ theme, region }: CodeOptions): Sought {
  if (theme !== undefined && region === undefined) return { theme };
  if (region !== undefined && theme === undefined) return { region };
  throw new MendableError([problem({ code: "unknown-key", file: "data/lexicon", reason: `${theme === undefined ? "neither a theme nor a region" : "both a theme and a region"} to code`, mend: "Name one, such as --theme ports_logistics or --region LA." })]);
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError("it must be a whole number from 1");
  return Number(text);
}
