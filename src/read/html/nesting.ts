const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;
/** Elements that hold nothing, or that the next of their kind closes. */
const UNCLOSED = new Set("area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody".split(" "));

/** How many tags a page has, and how deep it nests them; read off its source, as a parser may take minutes over it. */
export function nesting(html: string): { readonly tags: number; readonly depth: number } {
  let tags = 0;
  let open = 0;
  let depth = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) tags++;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    if (UNCLOSED.has((match[2] ?? "").toLowerCase())) continue;
    open += match[1] === "/" ? (open > 0 ? -1 : 0) : 1;
    if (open > depth) depth = open;
  }
  return { tags, depth };
}
