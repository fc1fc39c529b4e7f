const ORGAN = "\\p{Script=Han}[\\p{Script=Han}\\s、]";
const OPEN = "[〔﹝〖[(（［【<＜〈]";
const CLOSE = "[〕﹞〗\\])）］】>＞〉]";
const YEAR = "(?:19|20)\\d{2}";
const SERIAL = "(?:第\\s{0,3})?\\d{1,5}\\s{0,3}[号號]";
const ORDINAL = "第?\\s{0,3}(?:\\d{1,5}|[一二三四五六七八九十百零〇]{1,8})\\s{0,3}[号號]";

/** The forms of a number, as an office in Chinese or Vietnamese writes it. */
const FORMS = [
  // 粤府〔2023〕67号, 公告〔2014〕第30号
  `${ORGAN}{0,24}${OPEN}\\s?${YEAR}\\s?年?\\s?${CLOSE}\\s?${SERIAL}`,
  // (96)汇国发字第13号, 府水行字第1141183522C號
  `(?:${OPEN}\\s?\\d{2,4}\\s?${CLOSE}\\s?)?${ORGAN}{1,14}字\\s?第\\s?\\d{1,14}[A-Z]?\\s?[号號]`,
  // 某省人民政府令第282号, 公告2014年第30号, 令（2018年第2号）
  `${ORGAN}{0,40}(?:令|公告|通告|公报)\\s{0,3}[(（]?\\s?(?:${YEAR}\\s{0,3}年\\s{0,3})?${ORDINAL}[)）]?`,
  // 某部2014年第30号公告, 某委员会第12号令
  `${ORGAN}{1,30}(?:${YEAR}\\s{0,3}年\\s{0,3}${ORDINAL}\\s?(?:令|公告|通告)|第\\s?\\d{1,5}\\s?[号號]\\s?令)`,
  // 123/2021/NĐ-CP, 1658/QĐ-TTg, 45/2019/QH14
  "\\d{1,5}/(?:\\d{4}/)?(?:[A-ZĐ]{2,6}(?:-[A-ZĐ][\\p{L}&]{1,9}){1,3}|(?:UBTV)?QH\\d{1,2})",
];
const NUMBER = FORMS.join("|");
const LABEL = "(?:(?:发文)?[文字]号|发文字号|發文字號|公文文號|文\\s?號|Số(?:\\s(?:hiệu|ký hiệu))?|Document (?:number|No\\.?))\\s?[:：]?\\s*";
const LINE = new RegExp(`^[\\s(（〔]*(?:${LABEL})?(${NUMBER})[\\s)）〕]*$`, "u");
const AT_START = new RegExp(`^[\\s(（]*(${NUMBER})(?!\\s*(?:文|的|中|等|和|及|、))`, "u");
/** What stands before another document's number. */
const CITES = /关于|關於|印发|转发|修改|废止|根据|依据|依照|按照|执行|贯彻|落实|实施|停止|撤销|解读|原/;
const AT_END = new RegExp(`[(（]\\s?(${NUMBER})[^()（）]{0,12}[)）]?\\s*$`, "u");
/** The second line of an order whose first is the office and 令. */
const ORDER = /(?:令|公告|通告)\s*$/u;
const BARE_ORDINAL = new RegExp(`^[\\s(（〔]*(?:${YEAR}\\s{0,3}年\\s{0,3}|${OPEN}${YEAR}${CLOSE}\\s?)?${ORDINAL}[\\s)）〕]*$`, "u");
const LONGEST = 60;

/**
 * The document's own number (文号) where a line is nothing else: `粤府〔2023〕67号`, `国务院令第638号`; null for any other
 * line. Blanks are left out and whatever brackets stand around the year are 〔〕.
 *
 * @param before the line above, which names the office where an order's number is on a line of its own
 */
export function docNumberLine(line: string, before = ""): string | null {
  if (line.length > LONGEST) return null;
  const whole = plain(line);
  const own = tidy(LINE.exec(whole)?.[1]);
  if (own !== null) return own;
  return BARE_ORDINAL.test(whole) && before.length <= LONGEST && ORDER.test(before) ? tidy(`${plain(before)}${whole}`) : null;
}

/** The number with which a title or a label's value begins. */
export function docNumberAtStart(text: string): string | null {
  return tidy(AT_START.exec(plain(text))?.[1]);
}

/** The number that a title carries: before its words, or in brackets behind them. One amid the words is another's. */
export function docNumberInTitle(title: string): string | null {
  return docNumberAtStart(title) ?? tidy(AT_END.exec(plain(title))?.[1]);
}

/** Digits and letters of full width made plain; brackets stay as they are. */
function plain(text: string): string {
  return text.replace(/[０-９Ａ-Ｚ／]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0)).trim();
}

const AROUND_YEAR = new RegExp(`${OPEN}(\\d{2,4})年?${CLOSE}`, "u");

function tidy(number: string | undefined): string | null {
  if (number === undefined || CITES.test(number)) return null;
  const together = number.replace(/\s+/g, "");
  return AROUND_YEAR.test(together) ? together.replace(AROUND_YEAR, "〔$1〕") : together.replace(/[()（）〔〕]/g, "");
}
