import type { Page, PageNode } from "./dom";

/** What a page says about itself outside its text; null where it doesn't. */
export interface PageMeta {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/**
 * Names under which pages give their facts, in lower case, the most exact first: the standard of Chinese government
 * sites (ArticleTitle, PubDate, ContentSource), Open Graph, schema.org, Dublin Core, and older habits.
 */
const TITLE = ["articletitle", "og:title", "twitter:title", "dc.title", "dcterms.title"];
const PUBLISHED = ["pubdate", "article:published_time", "og:published_time", "datepublished", "publishdate", "publish_date", "publishedtime", "firstpublishedtime", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "date"];
const PUBLISHER = ["contentsource", "article:author:organization", "dc.publisher", "dcterms.publisher"];
const ADDRESS = ["og:url", "url"];
/** Browsers note where they saved a page from. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/i;
const SCHEMA_DATE = /"datePublished"\s*:\s*"([^"]{4,40})"/;

/** Reads the head of a page. Relative addresses are left out: nothing tells what they are relative to. */
export function pageMeta(page: Page, html: string): PageMeta {
  const values = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta")) {
    const name = (attribute(meta, "name") ?? attribute(meta, "property") ?? attribute(meta, "itemprop"))?.toLowerCase();
    const content = attribute(meta, "content");
    if (name !== undefined && content !== null && !values.has(name)) values.set(name, content);
  }
  const first = (names: readonly string[]): string | null => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
  const dated = first(PUBLISHED) ?? attribute(page.querySelector('[itemprop="datePublished"][datetime], time[pubdate][datetime]'), "datetime") ?? schemaDate(page);
  const addresses = [attribute(page.querySelector('link[rel="canonical"]'), "href"), ...ADDRESS.map((name) => values.get(name) ?? null), SAVED_FROM.exec(html.slice(0, 4096))?.[1] ?? null];
  return {
    title: first(TITLE),
    published: dated,
    publisher: first(PUBLISHER),
    url: addresses.find((address) => address !== null && /^https?:\/\/[^/\s]+/i.test(address)) ?? null,
  };
}

function schemaDate(page: Page): string | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const date = SCHEMA_DATE.exec(script.textContent)?.[1];
    if (date !== undefined) return date;
  }
  return null;
}

function attribute(node: PageNode | null, name: string): string | null {
  const value = node?.getAttribute?.(name)?.replace(/\s+/g, " ").trim();
  return value === undefined || value === "" ? null : value;
}
