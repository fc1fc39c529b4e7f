import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../src/project";

/** A numbered step of README.md's tutorial. */
export interface TutorialStep {
  /** In bold at its beginning. */
  readonly title: string;
  readonly text: string;
  /** The lines of its sh blocks, in their order. */
  readonly commands: readonly string[];
  /** The content of its yaml blocks. */
  readonly yaml: readonly string[];
}

/** The steps by their numbers. */
export function tutorialSteps(): ReadonlyMap<number, TutorialStep> {
  const readme = readFileSync(join(projectRoot, "README.md"), "utf8");
  const tutorial = /^## Tutorial\b.*?(?=^## )/msu.exec(readme)?.[0] ?? "";
  const steps = tutorial.split(/^(?=\*\*\d+\. )/m).slice(1);
  return new Map(steps.map((text) => {
    const [, number, title = ""] = /^\*\*(\d+)\. (.+?)\*\*/.exec(text) ?? [];
    const commands = fenced(text, "sh").flatMap((block) => block.trimEnd().split("\n"));
    return [Number(number), { title, text, commands, yaml: fenced(text, "yaml") }];
  }));
}

function fenced(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gmsu)].flatMap(([, is, block = ""]) => (is === language ? [block] : []));
}
