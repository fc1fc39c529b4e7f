import { escapeHtml } from "./escape-html";

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/u;
const OTHER_EAST_ASIAN = /[\u3040-\u30ff\uac00-\ud7a3]/u;
/** Letters that no other language of the kit writes. */
const VIETNAMESE = /[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/u;
const HAN_RUN = /([\u3400-\u9fff\uf900-\ufaff][\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]*)/u;

export interface MarkedText {
  /** `zh` or `vi`; null where the letters don't tell. */
  readonly lang: string | null;
  /** Escaped; Chinese within other text has its own element. */
  readonly html: string;
}

/** Which language a text is in, as far as its letters tell, so that a browser takes the right glyphs and a screen reader the right voice. */
export function markLanguage(text: string): MarkedText {
  const whole = text.normalize("NFC");
  if (HAN.test(whole) && !OTHER_EAST_ASIAN.test(whole)) {
    if (!/\p{Script=Latin}/u.test(whole)) return { lang: "zh", html: escapeHtml(text) };
    const html = text.split(HAN_RUN).map((part) => (HAN.test(part) ? `<span lang="zh">${escapeHtml(part)}</span>` : escapeHtml(part))).join("");
    return { lang: VIETNAMESE.test(whole) ? "vi" : null, html };
  }
  return { lang: VIETNAMESE.test(whole) ? "vi" : null, html: escapeHtml(text) };
}
