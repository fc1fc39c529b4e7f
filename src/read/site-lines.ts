import type { Passage, SourceDocument } from "./document";

/** Documents of one site that must have a line for it to be the site's, and their share of the site's. */
const LEAST_DOCUMENTS = 5;
const LEAST_SHARE = 0.2;
/** A site's line stands among the first or the last of a page's, is short, and no sentence. */
const AT_EDGE = 4;
const LONGEST_HAN = 40;
const LONGEST = 100;
const TEXT_ENDS = /[。！？!?.…：:；;，,]["”’」』)）\]]*$/u;
/** Headings and formulas that documents of one kind share. */
const SHARED = /^(?:[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|第.{1,4}[章节節条條]|附[件则則录錄]|特此|此[复復致]|目[录錄]|前言|总则|總則|(?:điều|chương|phần|mục|kính|article|chapter|part|section|annex)\s|[IVXLC]+\.)/iu;

/**
 * Makes boilerplate of the short lines at the head or the foot that several documents of one host share: a slogan, a
 * menu, an office's address that no rule knows. Addresses through a proxy or an archive name no site.
 */
export function withoutSiteLines(documents: readonly SourceDocument[]): SourceDocument[] {
  const having = new Map<string, Set<SourceDocument>>();
  const perHost = new Map<string, number>();
  for (const document of documents) {
    const host = hostOf(document);
    if (host === null) continue;
    perHost.set(host, (perHost.get(host) ?? 0) + 1);
    for (const { text } of edge(document)) {
      const key = `${host} ${text.trim()}`;
      having.set(key, (having.get(key) ?? new Set()).add(document));
    }
  }
  return documents.map((document) => {
    const host = hostOf(document);
    if (host === null) return document;
    const least = Math.max(LEAST_DOCUMENTS, (perHost.get(host) ?? 0) * LEAST_SHARE);
    const lines = new Set(edge(document).filter(({ text }) => (having.get(`${host} ${text.trim()}`)?.size ?? 0) >= least));
    return lines.size === 0 ? document : without(document, lines);
  });
}

function without(document: SourceDocument, lines: ReadonlySet<Passage>): SourceDocument {
  const passages = document.passages.map((passage): Passage => (lines.has(passage) ? { ...passage, role: "boilerplate", translation_of: null } : passage));
  const counted = passages.filter(({ role }) => role === "title" || role === "body");
  if (!counted.some(({ role }) => role === "body")) return document;
  return { ...document, passages, languages: [...new Set(counted.map(({ language }) => language))].sort() };
}

function edge({ passages }: SourceDocument): Passage[] {
  const body = passages.filter(({ role, origin }) => role === "body" && origin === "original");
  return body.filter(({ text, language }, i) => (i < AT_EDGE || i >= body.length - AT_EDGE) && text.length <= (language.startsWith("zh") ? LONGEST_HAN : LONGEST) && !TEXT_ENDS.test(text.trim()) && !SHARED.test(text.trim()));
}

function hostOf({ url }: SourceDocument): string | null {
  const match = /^https?:\/\/([^/:?#]+)(?::\d+)?(?:\/(.*))?$/i.exec(url ?? "");
  return match?.[1] === undefined || PROXY.test(url ?? "") ? null : match[1].toLowerCase();
}

const PROXY = /\/(?:goto|proxy|interlib\w*|login\?url=)|\/https?[:/]|[?&](?:url|u|target)=http/i;
