import type { Random } from "../../../src/measure/statistics/random";

/** A release of chosen sentences: `write` gives it with facts drawn anew, or, for null, with those of the first time. */
export interface Release {
  readonly write: (facts: Random | null) => string;
}

const PLACES = { "zh-Hans": ["甲江省", "乙山省", "丙州市", "丁口市", "戊海省", "己河市"], en: ["Jiajiang", "Yishan", "Bingzhou", "Dingkou", "Wuhai", "Jihe"] } as const;
const GOODS = { "zh-Hans": ["机电产品", "时令水果", "茶叶", "新能源汽车", "家具", "海产品"], en: ["machinery", "seasonal fruit", "tea", "electric cars", "furniture", "seafood"] } as const;

/** `{p}` place, `{g}` goods; `{y}`, `{m}`, `{d}` a date; `{n}` a count, `{a}` an amount, `{r}` a rate: the facts. */
const SENTENCES = {
  "zh-Hans": [
    "{y}年{m}月{d}日，{p}商务主管部门通报近期外贸运行情况，{g}出口保持平稳。",
    "前{m}个月，全地区进出口总值{a}亿元，比去年同期增长{r}%，规模居周边地区前列。",
    "其中，{g}出口{a}亿元，增长{r}%，占出口总值的{r}%，成为拉动增长的主要力量。",
    "{p}口岸共验放货运班列{n}列，发送标准集装箱{n}箱，通关时间进一步压缩。",
    "会上，来自{n}家企业的代表介绍了经验，并就仓储、物流和结算提出{n}条建议。",
    "主管部门表示，将继续优化服务，推动{g}走向更广阔的市场。",
    "下一步，{p}将建设{n}个冷链仓库，总投资{a}亿元，计划于{y}年{m}月建成投用。",
    "此次活动吸引了{n}个国家和地区的{n}名客商参加，现场签约金额{a}亿元。",
    "为方便沿线群众出行，当地新开通{n}条客运线路，每日往返{n}班。",
    "金融机构累计发放贷款{a}亿元，惠及小微企业{n}家，平均利率下降{r}个百分点。",
    "技术人员深入田间地头，指导农户做好采摘、分拣和包装，帮助{g}卖出好价钱。",
    "专家认为，区域合作的深化为产业链协同带来了新的机会，也对监管能力提出更高要求。",
    "{p}与邻近城市建立了定期会商机制，每季度通报项目进展，及时解决通关中的难题。",
    "当天还举行了{g}推介会，{n}家采购商与种植合作社签订了意向协议。",
    "截至{m}月{d}日，园区入驻企业{n}家，带动就业{n}人。",
    "活动期间，交通、公安和市场监管部门加强值守，保障会场内外秩序井然。",
  ],
  en: [
    "The commerce office of {p} reported on {d} {M} {y} that exports of {g} have remained steady in recent weeks.",
    "In the first {m} months, trade reached {a} billion yuan, up {r} percent from a year earlier.",
    "Exports of {g} came to {a} billion yuan, a rise of {r} percent, and made up {r} percent of the total.",
    "The border crossing at {p} handled {n} freight trains and {n} containers, and clearance took less time than before.",
    "Representatives of {n} companies shared their experience and made {n} proposals on storage, transport and settlement.",
    "Officials said that services would be improved further so that {g} could reach wider markets.",
    "{p} plans to build {n} cold stores at a cost of {a} million yuan, to be opened in {M} {y}.",
    "The fair drew {n} buyers from {n} countries and regions, and contracts worth {a} million yuan were signed.",
    "To make travel easier for residents along the line, {n} bus routes were added with {n} services a day.",
    "Banks have lent {a} million yuan to {n} small firms, and the average rate fell by {r} points.",
    "Advisers went to the orchards and showed growers how to pick, sort and pack, which helped {g} to fetch a better price.",
    "Experts believe that closer cooperation in the region opens new chances for suppliers and asks more of regulators.",
    "{p} and neighbouring cities meet every quarter to follow projects and to settle difficulties at the border.",
    "At a presentation of {g} on the same day, {n} buyers signed letters of intent with growers.",
    "By {M} {d}, the park had {n} firms and {n} employees.",
    "Police, transport and market supervision staff were on duty throughout, and the event passed without incident.",
  ],
} as const;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A release of five to ten sentences, with at least four facts. */
export function releaseOf(language: keyof typeof SENTENCES, source: Random): Release {
  const all = [...SENTENCES[language]];
  const chosen: string[] = [];
  for (let n = 5 + source.index(6); n > 0; n--) chosen.push(...all.splice(source.index(all.length), 1));
  const place = pick(PLACES[language], source);
  const goods = pick(GOODS[language], source);
  // A release without any fact could not be told from its copy with other facts.
  while ((chosen.join("").match(/\{[ymdnarM]\}/g) ?? []).length < 4) chosen.push(...all.splice(0, 1));
  const text = chosen.join(language === "en" ? " " : "").replaceAll("{p}", place).replaceAll("{g}", goods);
  let first: string | undefined;
  return {
    write: (facts) => {
      if (facts === null) return first ?? "";
      const written = text.replace(/\{([ymdnarM])\}/g, (_, kind: string) => fact(kind, facts));
      first ??= written;
      return written;
    },
  };
}

function fact(kind: string, source: Random): string {
  if (kind === "y") return String(2018 + source.index(7));
  if (kind === "m") return String(1 + source.index(12));
  if (kind === "M") return pick(MONTHS, source);
  if (kind === "d") return String(1 + source.index(28));
  if (kind === "n") return String(2 + source.index(400));
  return `${source.index(300)}.${1 + source.index(9)}`;
}

function pick<T>(list: readonly T[], source: Random): T {
  const one = list[source.index(list.length)];
  if (one === undefined) throw new RangeError("nothing to pick from");
  return one;
}
