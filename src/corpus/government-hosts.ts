/**
 * Labels under gov.cn that are no region's name in pinyin: provinces by their abbreviation, and the bodies of
 * the centre. Source: the addresses of the provincial governments and of the State Council's departments.
 */
export const GOV_CN_LABELS: ReadonlyMap<string, string> = new Map([
  ["bj", "110000"], ["tj", "120000"], ["he", "130000"], ["shanxi", "140000"], ["sx", "140000"], ["nmg", "150000"],
  ["ln", "210000"], ["jl", "220000"], ["hlj", "230000"], ["sh", "310000"], ["js", "320000"], ["zj", "330000"],
  ["ah", "340000"], ["fj", "350000"], ["jx", "360000"], ["sd", "370000"], ["ha", "410000"], ["hb", "420000"],
  ["hn", "430000"], ["gd", "440000"], ["gxzf", "450000"], ["gx", "450000"], ["hi", "460000"], ["cq", "500000"],
  ["sc", "510000"], ["yn", "530000"], ["xz", "540000"], ["shaanxi", "610000"], ["sn", "610000"], ["gs", "620000"],
  ["qh", "630000"], ["nx", "640000"], ["xj", "650000"], ["jilin", "220000"], ["gz", "440100"], ["sz", "440300"],
  ...["mofcom", "fmprc", "mfa", "ndrc", "mof", "customs", "mee", "moe", "most", "miit", "moa", "mca", "moj", "mohrss", "mnr",
    "mohurd", "mot", "mwr", "nhc", "audit", "sasac", "samr", "cbirc", "nfra", "safe", "stats", "npc", "cac", "court", "gjxfj"].map((label) => [label, "CN"] as const),
]);

/** Names that open the name of a body of China's centre, in Chinese. */
export const CENTRAL_BODY_ZH =
  /^(?:中华人民共和国|中国|国家)?(?:国务院|中共中央|党中央|中央|全国人(?:大|民代表大会)|全国政协|最高人民|外交部|国防部|(?:国家)?发展(?:和)?改革委|国家发改委|教育部|科学技术部|科技部|工业和信息化部|工信部|国家民委|公安部|民政部|司法部|财政部|人力资源(?:和)?社会保障部|人社部|自然资源部|生态环境部|(?:住房和城乡)?建设部|住建部|交通运输部|水利部|农业(?:农村)?部|商务部|文化(?:和旅游)?部|文旅部|(?:国家)?卫生健康委|卫健委|退役军人事务部|应急管理部|(?:中国)?人民银行|审计署|国资委|海关总署|税务总局|(?:国家)?市场监督?管?理?总局|金融监管总局|保监会|银监会|银保监会|证监会|外汇管理局|能源局|移民管理局)/u;

/** The same in Vietnamese (Viet Nam's centre) and English (China's). */
export const CENTRAL_BODY_VI = /^(?:Bộ trưởng|Thứ trưởng|Bộ (?:Công Thương|Ngoại giao|Quốc phòng|Tài chính|Công an|Nông nghiệp|Kế hoạch|Giao thông|Y tế)|Thủ tướng|Phó Thủ tướng|Chính phủ|Quốc hội|Chủ tịch nước|Tổng Bí thư|Ủy ban Biên giới [Qq]uốc gia)/u;
export const CENTRAL_BODY_EN = /^(?:the )?(?:State Council|CPC Central Committee|General Administration of Customs|National Development and Reform Commission|(?:Chinese |China's )Ministry of|Ministry of Commerce of (?:China|the People))/iu;
