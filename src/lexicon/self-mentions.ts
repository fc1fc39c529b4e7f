import type { Language } from "../read/document";

/** 我省, 全区, the city: what a document calls its own region. */
const SELF = {
  // The lookbehinds stand behind the first character, so that the search can skip to it.
  zh: /我(?:省|市|区|县|州|盟|国|自治区)(?![内外]?[长委])|全(?<![健安周齐万成保]全)(?:省|市|区|县|州|自治区)(?![域场民])|本(?<![熊根成基资]本)(?:省|市|区|县|自治区)(?![场民])|[省市区州]内(?<=(?:^|[，。；、])..)/gu,
  en: /\b(?:our|the|this)\s+(?:whole\s+|entire\s+)?(?:city|province|municipality|prefecture|autonomous region)(?='s\b|\b(?!\s+of\b))|\bour\s+(?:country|county|district|region)\b/giu,
  vi: /(?<!\p{L})(?:(?:toàn|trên địa bàn)\s+(?:tỉnh|thành phố)|(?:tỉnh|thành phố|nước)\s+(?:ta|mình)|địa phương mình)(?!\p{L})/giu,
};

/** The neighbours that each of the Chinese ones has; hardly any sentence holds them. */
const MAY_HOLD = /[我全本][省市区县州盟国自]|[省市区州]内/u;

/** The runs of a folded text in which a document speaks of its own region. */
export function findSelfMentions(text: string, language: Language): { start: number; end: number }[] {
  if (language !== "en" && language !== "vi" && !MAY_HOLD.test(text)) return [];
  const pattern = language === "en" || language === "vi" ? SELF[language] : SELF.zh;
  return [...text.matchAll(pattern)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}
