import type { Block } from "./blocks";

/** `Nguyễn Văn A`, `Minh Hà (TTXVN)`, `Thu Hà - Quang Minh`: nothing but names, each word with a capital. */
const NAMES_VI = /^[([]?(?:PV|CTV|BBT|Bài|Tin|Ảnh|và|\p{Lu}[\p{L}\p{M}]*\.?)(?:[\s,:/&–-]+(?:PV|CTV|và|\(?\p{Lu}[\p{L}\p{M}]*\.?\)?)){1,8}[)\]]?$/u;
/** Staff writer, contributor, editors: what a paper signs with instead of a name. */
const STAFF_VI = /^[([]?(?:PV|CTV|BBT|TTXVN)[)\]]?$/;
const MOST_VI = 60;
/** `（某某某 某某）` below a Chinese text. */
const NAMES_ZH = /^[（(【[]\s*(?:文\/图|图\/文|文图|通讯员|通訊員|记者|記者)?[\s:：]*\p{Script=Han}{2,3}(?:[\s\u3000、,，/]+\p{Script=Han}{2,3}){0,3}\s*[）)】\]]$/u;
/** `撰稿人 某某某`: a label that does without its colon. */
const LABELLED = /^(?:(?:新聞|新闻)?(?:撰稿|發稿|发稿|供稿|投稿|聯絡|联络|联系|聯繫|承辦|承办)(?:人|員|员)|責任編輯|责任编辑|审核|審核|校对|校對|编辑|編輯)[\s\u3000]+\p{Script=Han}{1,4}(?:[\s\u3000、]+\p{Script=Han}{1,8}){0,3}(?:[\s\u3000]+[\d()+#＃-]{5,20})?$/u;

/** Whether a line after the text only names who wrote it. */
export function isAuthorLine({ text, language }: Block): boolean {
  if (LABELLED.test(text) || STAFF_VI.test(text)) return true;
  if (language === "vi" || language === "other") return text.length <= MOST_VI && NAMES_VI.test(text);
  return text.length <= 30 && NAMES_ZH.test(text);
}
