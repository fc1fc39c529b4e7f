/** The peoples that names of autonomous units hold, longest first within each beginning. */
export const PEOPLES =
  /(?:维吾尔|哈萨克|蒙古族|蒙古|藏族|羌族|回族|壮族|苗族|侗族|彝族|布依族|朝鲜族|土家族|哈尼族|傣族|景颇族|白族|傈僳族|柯尔克孜|黎族|满族|瑶族|畲族|水族|仡佬族|锡伯|塔吉克|土族|撒拉族|保安族|东乡族|裕固族|纳西族|佤族|拉祜族|独龙族|怒族|普米族|毛南族|仫佬族|布朗族|达斡尔族|鄂温克族|鄂伦春|各族)+/u;

/**
 * Stems that are words or parts of other words: they count only where something nearby supports them.
 * 来宾 is a guest, 白银 silver, 日照 sunshine, 中山 a man, 德州 also Texas.
 */
const WORDS = new Set(
  "来宾 白银 日照 安康 中山 朝阳 大同 山南 大理 东方 文山 和田 海东 玉树 红河 普洱 黄山 定安 天门 德州 海西 海北 黄南 双河 北屯 新星 白杨 兴安 阿里 大兴安岭 长治 天水 黄石 五指山 神农架 铁门关 万宁 昌江 乐东 昆玉 白沙".split(" "),
);

/**
 * Short names of a division below the provinces: without its class (西安市 → 西安) and its peoples
 * (黔南布依族苗族自治州 → 黔南州, 黔南). One that is also a word is marked with "?".
 *
 * @example
 * chineseStems("恩施土家族苗族自治州");   // ["恩施州", "恩施"]
 * chineseStems("白银市");               // ["?白银"]
 */
export function chineseStems(name: string): string[] {
  const [, body = "", level = ""] = /^(.+?)(自治州|自治县|市|地区|盟|县|林区|区|州)$/u.exec(name) ?? [];
  const stem = body.replace(PEOPLES, "");
  if (stem.length < 2) return [];
  const short = level === "自治州" ? [`${stem}州`] : level === "自治县" ? [`${stem}县`] : [];
  // 海南州 is in Qinghai: its bare stem is the province's name.
  if (stem === "海南") return short;
  return [...short, WORDS.has(stem) ? `?${stem}` : stem];
}
