import type { Draft } from "./draft";
import { tidyName } from "./tidy-name";

const OFFICE = /(?:府|厅|局|部|委|院|署|会|處|會|廳|办|室|社|报|網|网|台|所|司|科|課|中心|公司|大学)$|[A-Za-z]{4}/;

/**
 * Who put the document out: the page's own label, its source line, its dateline, then a table's column; the office
 * that signs it where the column only names a place. Where the page names an office as the one that posted it or as
 * its paper, and the column a section of the same office, the section it is.
 */
export function publisherOf(draft: Draft): string | null {
  const { issuer, poster, source, dateline, signature } = draft.facts.publishers;
  const column = draft.columns.publisher;
  const named = column !== null && (signature === null || OFFICE.test(column)) ? column : signature;
  const exact = (office: string | null): string | null => (office !== null && column?.startsWith(office) === true ? tidyName(column) : office);
  return tidyName(issuer) ?? exact(tidyName(poster)) ?? tidyName(source) ?? exact(tidyName(dateline)) ?? tidyName(named);
}
