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
export { keyness } from "./measure/keyness";
export { collocations } from "./measure/collocations";
export { dispersion } from "./measure/dispersion";
export { lexicalDiversity } from "./measure/lexical-diversity";
export { themeCounts } from "./measure/theme-counts";
export { regionCounts } from "./measure/region-counts";
export { cooccurrence } from "./measure/cooccurrence";
export { cooccurrenceDifference } from "./measure/cooccurrence-difference";
export { partnerThemes } from "./measure/partner-themes";
export { themeTerms } from "./measure/theme-terms";
export { themeTrends } from "./measure/theme-trends";
export { firstMentions } from "./measure/first-mentions";
export { beforeAfter } from "./measure/before-after";
export { regionSimilarity } from "./measure/region-similarity";
export { correspondenceAnalysis } from "./measure/correspondence-analysis";
export { sensitivity } from "./measure/sensitivity";
export { concordance } from "./measure/concordance";
export { agreement } from "./measure/agreement";
export { disagreements } from "./measure/disagreements";

export { bars } from "./chart/bars";
export { dots } from "./chart/dots";
export { dumbbell } from "./chart/dumbbell";
export { diverging } from "./chart/diverging";
export { heatmap } from "./chart/heatmap";
export { matrix } from "./chart/matrix";
export { network } from "./chart/network";
export { stacked } from "./chart/stacked";
export { tiles } from "./chart/tiles";
export { provinceOf } from "./chart/province-tiles";
export { timeline } from "./chart/timeline";
export { percent } from "./chart/percent";
export { renderSvg } from "./chart/svg";
export { show } from "./chart/show";
export { parameters, regionCode, themeId } from "./report/parameters";
export type { Chart } from "./chart/chart";
