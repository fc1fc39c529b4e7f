import type { Lexicon } from "../../lexicon/lexicon";
import type { Sentence } from "../count/sentence";
import type { Finder } from "./finder";
import { formulaThemes } from "./formula-themes";

/** Finds of all that a finder finds what stands, wholly or in part, in a name of the issuer's own region (我省, 成都 in a text of Sichuan). */
export function inOwnNames(find: Finder, lexicon: Lexicon): Finder {
  return inSpans(find, ({ passage, mentions: [from, to] }) => {
    const own = passage.document.issuer_region;
    return passage.mentions.slice(from, to).filter(({ code, kind }) => {
      if (kind === "self") return true;
      if (code === null || own === null) return false;
      // A province is its cities' own region too; the country, in which all are, is nobody's.
      const level = lexicon.regions.get(code)?.level;
      return lexicon.isWithin(code, own) || (lexicon.isWithin(own, code) && level !== "country" && level !== "group");
    });
  });
}

/** Finds of all that a finder finds what stands, wholly or in part, in a political formula. */
export function inFormulae(find: Finder, lexicon: Lexicon): Finder {
  const formulae = formulaThemes(lexicon);
  return inSpans(find, ({ passage, themes: [from, to] }) => passage.themes.slice(from, to).filter(({ key }) => formulae.has(key)));
}

function inSpans(find: Finder, spansOf: (sentence: Sentence) => readonly { readonly start: number; readonly end: number }[]): Finder {
  return (sentence, found) => {
    const spans = spansOf(sentence);
    if (spans.length === 0) return;
    find(sentence, (key, start, end) => {
      if (spans.some((span) => start < span.end && span.start < end)) found(key, start, end);
    });
  };
}
