import { article } from "./layouts/article";
import { bilingualBlock } from "./layouts/bilingual-block";
import { interleaved } from "./layouts/interleaved";
import type { Layout } from "./layouts/layout";
import { record } from "./layouts/record";
import { table } from "./layouts/table";
import { text } from "./layouts/text";
import { webPage } from "./layouts/web-page";

/** Every layout, the most particular first: the first that recognises a record reads it. A new layout is a line here. */
export const LAYOUTS: readonly Layout[] = [record, table, interleaved, bilingualBlock, webPage, article, text];
