import assert from "node:assert/strict";
import { test } from "node:test";
import type { RegionContext } from "../../src/lexicon/found";
import type { Language } from "../../src/read/document";
import { nameMentions } from "./name-mentions";

type Trap = readonly [text: string, wanted: string, language?: Language, context?: RegionContext];

/** Sentences of our own; what each must give was written down before the finder was asked. */
const TRAPS: Record<string, readonly Trap[]> = {
  "countries that hold another's name, and peoples, seas and sums of money that hold a country's": [
    ["蒙古国客商到内蒙古考察", "蒙古国:MN 内蒙古:150000"],
    ["印度尼西亚与印度签署文件", "印度尼西亚:ID 印度:IN"],
    ["刚果（金）代表团到访", "刚果（金）:CD"],
    ["赤道几内亚和几内亚比绍", "赤道几内亚:GQ 几内亚比绍:GW"],
    ["朝鲜族群众身着盛装", ""],
    ["项目总投资三亿美元", ""],
    ["发展中老问题要有新办法", ""],
    ["欧美国家的订单回升", "欧:X-EUROPE 美:US"],
    ["会说越南语的导游", ""],
    ["建设东盟语料库和信息港", "东盟:X-ASEAN"],
    ["多米尼加与尼日尔、尼日利亚", "多米尼加:DO 尼日尔:NE 尼日利亚:NG"],
  ],
  "one-character names in compounds, behind verbs and in lists, never in words": [
    ["渝桂两地共建通道", "渝:500000 桂:450000"],
    ["深化川渝合作", "川:510000 渝:500000"],
    ["客商来川洽谈", "川:510000"],
    ["代表团赴桂考察", "桂:450000"],
    ["川、滇、黔三省联手", "川:510000 滇:530000 黔:520000"],
    ["山川秀美，桂花飘香", ""],
    ["四川人在河川边", "四川:510000"],
    ["中老铁路货运量增长", "中:CN/infrastructure 老:LA/infrastructure"],
    ["中非合作论坛召开", "中:CN/event 非:X-AFRICA/event"],
    ["俄蒙客商入境采购", "俄:RU 蒙:MN"],
    ["粤港澳三地同台", "粤:440000 港:HK 澳:MO"],
    ["湘江北去，赣江水涨", ""],
    ["驻沪办组织招商", "沪:310000/institution"],
  ],
  "languages and currencies": [
    ["广东话和上海话都说得好", ""],
    ["越南盾、印尼盾和卢布", ""],
    ["提供中文和越南文。", ""],
    ["上海话剧艺术中心", "上海:310000/institution"],
    ["The guide speaks French.", "", "en"],
    ["helpers who speak Russian, Indonesian, English and Thai; call them", "", "en"],
    ["papers in Mongolian, Russian and Chinese", "", "en"],
    ["The report is in Chinese and English.", "", "en"],
    ["French and German firms in Chinese ports", "French:FR German:DE Chinese:CN", "en"],
    ["worth six billion US dollars", "", "en"],
    ["paid in Vietnamese dong", "", "en"],
    ["lớp tiếng Pháp miễn phí", "", "vi"],
  ],
  "ports, and what else stands behind a place": [
    ["高雄港货柜量", "高雄:TW-KHH/infrastructure"],
    ["在粤港企的利润", "粤:440000 港:HK"],
    ["把红河弄脏的工厂在云南", "云南:530000"],
    ["云南红河的咖啡", "云南:530000 红河:532500"],
    ["搭专列直达曼谷", "曼谷:TH"],
    ["提高知识产权保护", ""],
    ["铺上马赛克", ""],
    ["沿海法治建设、走廊开通、系列日用品", ""],
  ],
  "cities of two provinces' capitals by one character, where a visitor acts": [
    ["客商来洪考察，抗洪不松懈，在洪水之后", "洪:360100"],
    ["专家赴筑调研，在筑牢防线", "筑:520100"],
    ["中斯友谊长存，叙述往事", "中:CN 斯:LK"],
  ],
  "places of the document's own province by one character each, and its counties by their bare names": [
    ["打造温丽衢生态旅游走廊", "温:330300 丽:331100 衢:330800", "zh-Hans", { home: "330100" }],
    ["打造温丽衢生态旅游走廊", ""],
    ["建设嘉绍城际，绍兴站开工", "嘉:330400/infrastructure 绍:330600/infrastructure 绍兴:330600/infrastructure", "zh-Hans", { home: "330000" }],
    ["论证双敦高铁", "", "zh-Hans", { home: "230000" }],
    ["建设鹤敦高铁", "鹤:230400/infrastructure", "zh-Hans", { home: "230000" }],
    ["双方达成资助意向", "", "zh-Hans", { home: "510000" }],
    ["改造内河高速航道，攀西特高压投运", "", "zh-Hans", { home: "510000" }],
    ["昭平的茶农增收", "昭平:451121", "zh-Hans", { home: "450000" }],
    ["昭平的茶农增收", ""],
    ["资源整合，通道畅通", "", "zh-Hans", { home: "450000" }],
    ["提升渝东北和滇西北的交通", "渝东北:500000 滇西北:530000"],
    ["扩大对俄和中亚的出口，对美和平", "俄:RU 中亚:X-CENTRAL-ASIA"],
    ["赴澳门发行地方政府债券", "澳门:MO"],
    ["中国（云南）咖啡消费节", "中国:CN/event 云南:530000/event"],
  ],
  "names that differ by their capitals": [
    ["Trade in northeast China grew.", "northeast China:X-NORTHEAST-CHINA", "en"],
    ["the Chengdu-Chongqing economic circle", "Chengdu-Chongqing economic circle:X-CHENGYU", "en"],
  ],
  "ports of entry and sister cities": [
    ["Khabarovsk, Semarang, Surabaya and Bandung", "Khabarovsk:RU Semarang:ID Surabaya:ID Bandung:ID", "en"],
    ["Novosibirsk, São Paulo, Fergana and Port Klang", "Novosibirsk:RU São Paulo:BR Fergana:UZ Port Klang:MY", "en"],
    ["经凭祥友谊关出境，抵达芒街和同登", "凭祥:451481 芒街:VN-13 同登:VN-09"],
    ["友城汉班托塔、安特卫普和库里蒂巴", "汉班托塔:LK 安特卫普:BE 库里蒂巴:BR"],
    ["RCEP成员国和太平洋岛国", "RCEP成员国:X-RCEP 太平洋岛国:X-PACIFIC-ISLANDS"],
  ],
  "streets, schools, rivers, dishes and parks": [
    ["南京路步行街的老店", ""],
    ["重庆路商圈升级", ""],
    ["启东市台湾风情街", "启东市:320681"],
    ["黄河南岸的堤坝", ""],
    ["中山大学与长江大学", ""],
    ["第三亚欧大陆桥", ""],
    ["朝阳产业前景好", ""],
    ["哈密瓜和普洱茶出口", ""],
    ["云南白药与西湖龙井茶", "云南:530000"],
    ["北京东路改造完成", ""],
  ],
  "counties: full names, stems beside their parent, words": [
    ["浙江省义乌市", "浙江省:330000 义乌市:330782"],
    ["朝阳区政府", "朝阳区:?110105|220104/institution"],
    ["北京市朝阳区", "北京市:110000 朝阳区:110105"],
    ["徐州鼓楼区", "徐州:320300 鼓楼区:320302"],
    ["宝鸡岐山县与扶风县", "宝鸡:610300 岐山县:610323 扶风县:610324"],
    ["岐山挂面", ""],
    ["岐山挂面", "岐山:610323", "zh-Hans", { home: "610300" }],
    ["资源合作，振兴乡村，乡和政府", ""],
    ["桂林资源丰富，甘肃合作意愿强", "桂林:450300 甘肃:620000"],
    ["资源县和合作市", "资源县:450329 合作市:623001"],
    ["省和县两级财政", ""],
    ["新增城镇就业，建设滨海城市带", ""],
    ["环南昆山与罗浮山的村镇", ""],
    ["治理县域经济，示范县建设，清单县乡", ""],
    ["中山区域协调", ""],
    ["城区、郊区、矿区一体推进", ""],
    ["牡丹江市西安区", "牡丹江市:231000 西安区:231005"],
    ["恩施土家族苗族自治州来凤县", "恩施土家族苗族自治州:422800 来凤县:422827"],
    ["三江侗族自治县", "三江侗族自治县:450226"],
    ["经满洲里口岸出境", "满洲里:150781/infrastructure"],
  ],
  "provinces and cities of one name": [
    ["吉林省吉林市", "吉林省:220000 吉林市:220200"],
    ["海南省与海南州", "海南省:460000 海南州:632500"],
    ["从北海道飞往北海", "北海道:JP 北海:450500"],
    ["海东市和东海县", "海东市:630200 东海县:320722"],
  ],
  "Traditional script": [
    ["經滿洲里出境的班列", "滿洲里:150781", "zh-Hant"],
    ["臺南市與廣西壯族自治區", "臺南市:TW-TNN 廣西壯族自治區:450000", "zh-Hant"],
    ["本屆國慶，國內旅客眾多", "", "zh-Hant"],
    ["駐泰國代表處來訪", "泰國:TH/institution", "zh-Hant"],
    ["安定區與東山區的農會", "", "zh-Hant", { home: "TW-TNN" }],
    ["順德牛肉湯與甘肅安定區的交流", "甘肅:620000 安定區:621102", "zh-Hant", { home: "TW-TNN" }],
    ["南市觀旅局表示", "南市:TW-TNN/institution", "zh-Hant", { home: "TW-TNN" }],
  ],
  "English": [
    ["turkey, chad, georgia and jordan in lower case", "", "en"],
    ["Georgia, Jordan, Chad and Turkey signed", "Georgia:GE Jordan:JO Chad:TD Turkey:TR", "en"],
    ["Shanxi and Shaanxi are neighbours", "Shanxi:140000 Shaanxi:610000", "en"],
    ["Suzhou", "Suzhou:?320500|341300", "en"],
    ["Lin Wenzhou, a teacher, agreed", "Wenzhou:?330300/person", "en"],
    ["Duan Baoqing spoke", "", "en"],
    ["Yiwu, Zhejiang", "Yiwu:330782 Zhejiang:330000", "en"],
    ["Gulou District of Fuzhou, Fujian", "Gulou District:350102 Fuzhou, Fujian:350100", "en"],
    ["Heping is what the word peace is in pinyin", "", "en"],
    ["Changyang Tujia Autonomous County", "Changyang Tujia Autonomous County:420528", "en"],
    ["Russia and Mongolia through Manzhouli Port", "Russia:RU Mongolia:MN Manzhouli:150781/infrastructure", "en"],
  ],
  "Vietnamese": [
    ["Quảng Nam và Quảng Tây", "Quảng Nam:VN-27 Quảng Tây:450000", "vi", { date: "2024" }],
    ["Hà Nam, Trung Quốc", "Hà Nam:410000 Trung Quốc:CN", "vi"],
    ["tỉnh Hà Nam và Nam Định", "Hà Nam:VN-63 Nam Định:VN-67", "vi", { date: "2023" }],
    ["Trung Khanh va Quang Tay", "Trung Khanh:500000 Quang Tay:450000", "vi"],
    ["Bằng Tường (Quảng Tây)", "Bằng Tường:451481 Quảng Tây:450000", "vi"],
    ["chị Nguyễn Thị Nga ở Mỹ Tho", "", "vi"],
  ],
};

for (const [title, traps] of Object.entries(TRAPS)) {
  test(`traps: ${title}`, () => {
    const wrong = traps.flatMap(([text, wanted, language = "zh-Hans", context = {}]) => {
      const found = nameMentions(text, language, context);
      return found === wanted ? [] : [`${text} → ${found} (wanted ${wanted})`];
    });
    assert.deepEqual(wrong, []);
  });
}

test("there are at least sixty such sentences", () => {
  assert.ok(Object.values(TRAPS).flat().length >= 60);
});
