import { hasTonedGloss } from "./pinyin";

/** Words in Traditional characters that only a converter writes: one character of Simplified stands for two of Traditional. */
const MISWRITTEN = new RegExp(
  [
    "[以之然最今此前先背落隨]后(?![妃宮土冠])|后[來續期]",
    "[這那哪]里(?![程長斯])|公[裏裡]|[裏裡]程碑|鄰[裏裡]關係|千[裏裡]",
    "髮(?:展|佈|布|表|現|揮|揚|起|行|生)|[開啟激]髮|理發|頭發",
    "乾(?:部|預|擾|線|事)|骨乾|幹(?:旱|燥)",
    "關系|聯系|[係繫]統",
    "復雜|復合|重復|復印|恢複|複蘇|複興|答複",
    "批準|準許|準予|標准|准備|水准|精准",
    "制造|制作|研制|復制",
    "征收|特征|象征|征求|征集|長徵|徵程",
    "采取|采購|采用|開采|采訪",
    "范圍|規范|示范|防范|模范",
    "旅游|游客|上遊|下遊|中遊",
    "麵(?:積|對|向|臨|前)|[方全層]麵",
    "放松|寬松|鬆樹",
    "沖擊|沖突|鍾頭|分鍾|時鍾",
    "余額|剩余|其余|盈余",
    "合並|兼並",
    "谷物|稻谷|糧谷|山穀|硅穀",
    "戰斗|斗爭|奮斗|北鬥",
    "雜志|標志",
  ].join("|"),
  "gu",
);
/** A writer may slip once. */
const LEAST_MISWRITTEN = 2;
/** Words of mainland administration, as its Simplified texts have them. */
const MAINLAND = /黨中央|總書記|國務院|高質量|十[三四五六]五|省委|市委|自治區|信息|質量|落實|貫徹|推進|舉措|構建|打造|統籌|全面深化|一帶一路|人民政府|外事辦|商務廳|數字經濟|互聯網|項目/gu;
const LEAST_MAINLAND = 3;
/** Simplified texts quote with these, Traditional ones with 「」. */
const SIMPLIFIED_QUOTES = /[“”]/u;
const TRADITIONAL_QUOTES = /[「」『』]/u;

/**
 * What shows that a text in Traditional characters was made by a converter from one in Simplified: readings left
 * behind characters, words that no one writes so, or the quotation marks of Simplified among words of mainland
 * administration. Null where not enough does.
 *
 * @param raw the text as it came
 */
export function convertedScript(raw: string): string | null {
  const found: string[] = [];
  if (hasTonedGloss(raw)) found.push("readings left behind characters");
  const miswritten = [...new Set(raw.match(MISWRITTEN) ?? [])];
  if (miswritten.length >= LEAST_MISWRITTEN) found.push(`words such as ${miswritten.slice(0, 2).join(", ")}`);
  const mainland = new Set(raw.match(MAINLAND) ?? []);
  if (mainland.size >= LEAST_MAINLAND && SIMPLIFIED_QUOTES.test(raw) && !TRADITIONAL_QUOTES.test(raw)) found.push("the quotation marks of Simplified text");
  return found.length === 0 ? null : `its Traditional characters come from a converter (${found.join(", ")})`;
}
