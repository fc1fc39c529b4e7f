/** What is used of a parsed page; the kit is compiled without the browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly data?: string;
  readonly textContent: string;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  getAttribute?(name: string): string | null;
}

export interface Page extends PageNode {
  readonly body: PageNode;
  querySelector(selector: string): PageNode | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

/** Parses a page, whole or in part; nothing in it is run, and nothing is fetched. */
export function parsePage(html: string): Page {
  const { parseHTML } = require("linkedom") as { parseHTML: (html: string) => { document: Page } };
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** Visits a node and all below it, in order and without recursion: pages are nested as deep as anyone likes. */
export function walkNodes(root: PageNode, enter: (node: PageNode) => boolean, leave: (node: PageNode) => void): void {
  let node: PageNode | null = root;
  while (node !== null) {
    const first: PageNode | null = enter(node) ? node.firstChild : null;
    if (first !== null) {
      node = first;
      continue;
    }
    let next: PageNode | null = null;
    while (node !== null && next === null) {
      leave(node);
      if (node === root) return;
      next = node.nextSibling;
      node = next === null ? node.parentNode : node;
    }
    node = next;
  }
}
