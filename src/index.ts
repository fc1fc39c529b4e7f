// What a notebook may import.

export { loadCorpus } from "./corpus/load-corpus";
export { Corpus } from "./corpus/corpus";
export type { Filter } from "./corpus/filter";
export type { DocumentRow } from "./corpus/document-row";
export type { PassageRow } from "./corpus/passage-row";
export { Table, tableOf, type Evidence, type Column, type Columns } from "./table";
export { MendableError, type Problem } from "./problem";
export { lookup, type Dictionary } from "./lexicon/lookup";

export { coverage } from "./measure/coverage";
export { termFrequencies } from "./measure/term-frequencies";
export { themeCounts } from "./measure/theme-counts";
export { regionCounts } from "./measure/region-counts";
export { cooccurrence } from "./measure/cooccurrence";
export { concordance } from "./measure/concordance";

export { bars } from "./chart/bars";
export { heatmap } from "./chart/heatmap";
export { matrix } from "./chart/matrix";
export { network } from "./chart/network";
export { timeline } from "./chart/timeline";
export { renderSvg } from "./chart/svg";
export { show } from "./chart/show";
export type { Chart } from "./chart/chart";
