import type { TopLevelSpec } from "vega-lite";
import type { Chart } from "./chart";
import { cleanText } from "./clean-text";

/** A specification that was written by hand, as a chart: its title and description are taken from it. */
export function ownChart(spec: TopLevelSpec): Chart {
  const given = spec.title;
  const title = typeof given === "object" && !Array.isArray(given) && "text" in given ? lines(given.text) : lines(given);
  const subtitle = typeof given === "object" && "subtitle" in given ? lines(given.subtitle) : "";
  return {
    kind: "own",
    name: "chart",
    title: title === "" ? "Chart" : title,
    subtitle,
    description: cleanText(spec.description ?? title),
    about: "",
    table: null,
    listed: null,
    spec,
    behind: null,
  };
}

function lines(text: unknown): string {
  return cleanText(Array.isArray(text) ? text.join(" ") : typeof text === "string" ? text : "");
}
