/**
 * Provinces under gov.cn by their abbreviation, which also stands before the names of their cities and districts
 * (ahsz, bjft). Source: the addresses of the provincial governments.
 */
export const PROVINCE_LABELS: ReadonlyMap<string, string> = new Map(
  pairs(
    "bj 110000 tj 120000 he 130000 hebei 130000 shanxi 140000 sx 140000 nmg 150000 ln 210000 jl 220000 jilin 220000 hlj 230000 sh 310000 js 320000 zj 330000 ah 340000 fj 350000 jx 360000 sd 370000 ha 410000 hb 420000 " +
      "hn 430000 gd 440000 gxzf 450000 gx 450000 hi 460000 cq 500000 sc 510000 gz 520000 yn 530000 xz 540000 shaanxi 610000 sn 610000 gs 620000 qh 630000 nx 640000 xj 650000",
  ),
);

/** The bodies of China's centre under gov.cn. */
export const CENTRAL_LABELS: ReadonlySet<string> = new Set(
  ("mofcom fmprc mfa ndrc mof customs mee moe most miit moa mara mca moj mohrss mnr mohurd mot mwr nhc audit sasac samr cbirc nfra safe stats npc cac court gjxfj " +
    "chinatax forestry nea csrc pbc mps mem caac mct scio cidca nia ccdi spp cppcc nda saac ncha sport nrta hmo zlb").split(" "),
);

/**
 * Labels under gov.cn that no rule tells: initials without their province (fy), names in pinyin that several cities
 * have (suzhou), older romanisations (huhhot), labels before a city's own (yb.cq).
 * Source: the governments' own addresses.
 */
export const GOV_CN_LABELS: ReadonlyMap<string, string> = new Map(
  pairs(
    "fy 341200 my 510700 zg 510300 gz 440100 sz 440300 dg 441900 zs 442000 zh 440400 yzcity 431100 syx 430523 nc 360100 pingxiang 360300 yichun 360900 jdz 360200 huhhot 150100 bynr 150800 yks 150782 hlbe 150700 jlcity 220200 cbs 220600 " +
      "sx 330600 suzhou 320500 taizhou 321200 xz 320300 ly 410300 pds 410400 dl 210200 bx 210500 jz 210700 xa 610100 yl 610800 yulin 450900 sjz 130100 hd 130400 qhd 130300 zjk 130700 lf 131000 xm 350200 fuzhou 350100 sm 350400 np 350700 " +
      "dt 140200 yq 140300 jcgov 140500 trs 520600 qqhr 230200 mdj 231000 yc 230700 jms 230800 qth 230900 klmy 650200 shz 659001 cj 652300 jyg 620200 km 530100 xw 530381 qj 530300 cxs 532301 zt 530600 ynwss 532601 ddk 500104 yb.cq 500112 " +
      "xjkel 652801 bjchy 110105 bjfsh 110111 bjtzh 110112 bjchp 110114 bjdch 110101 bjxch 110102 shbsq 310113 gzlps 520200 kashi 653100 gzxy 522301 wuwei 620600 fengxian 310120 yining 654002",
  ),
);

/** Names that open the name of a body of China's centre, in Chinese. */
export const CENTRAL_BODY_ZH =
  /^(?:中华人民共和国|中国|国家)?(?:国务院|中共中央|党中央|中央|全国人(?:大|民代表大会)|全国政协|最高人民|外交部|国防部|(?:国家)?发展(?:和)?改革委|国家发改委|教育部|科学技术部|科技部|工业和信息化部|工信部|国家民委|公安部|民政部|司法部|财政部|人力资源(?:和)?社会保障部|人社部|自然资源部|生态环境部|(?:住房和城乡)?建设部|住建部|交通运输部|水利部|农业(?:农村)?部|商务部|文化(?:和旅游)?部|文旅部|(?:国家)?卫生健康委|卫健委|退役军人事务部|应急管理部|(?:中国)?人民银行|审计署|国资委|海关总署|税务总局|(?:国家)?市场监督?管?理?总局|金融监管总局|保监会|银监会|银保监会|证监会|外汇管理局|能源局|移民管理局)/u;

/** The same in Vietnamese (Viet Nam's centre) and English (China's). */
export const CENTRAL_BODY_VI = /^(?:Bộ trưởng|Thứ trưởng|Bộ (?:Công Thương|Ngoại giao|Quốc phòng|Tài chính|Công an|Nông nghiệp|Kế hoạch|Giao thông|Y tế)|Thủ tướng|Phó Thủ tướng|Chính phủ|Quốc hội|Chủ tịch nước|Tổng Bí thư|Ủy ban Biên giới [Qq]uốc gia)/u;
export const CENTRAL_BODY_EN = /^(?:the )?(?:State Council|CPC Central Committee|General Administration of Customs|National Development and Reform Commission|(?:Chinese |China's )Ministry of|Ministry of Commerce of (?:China|the People))/iu;

function pairs(text: string): [string, string][] {
  const words = text.split(" ");
  return words.flatMap((word, i): [string, string][] => (i % 2 === 0 ? [[word, words[i + 1] ?? ""]] : []));
}
