import { withFirstUnits, type StickyPattern } from "./first-units";
import type { MentionKind } from "./match";

/** A pattern whose match says what a name names its region as. */
export type KindHead = readonly [MentionKind, RegExp];

export interface ChineseHead extends StickyPattern {
  readonly kind: MentionKind;
}

/** Where a Chinese noun phrase that begins with a name ends: at a mark, a function word or a verb. */
export const CHINESE_STOP = withFirstUnits(/[，。；：！？“”"《》、 ]|的|和|与|及|等|是|在|将|为|对|向|被|(?<!自)由|从|到|至|经(?![济贸开营纪典验])|以|各|赴|已|拟|商议|通报|召集|会同|部署|对接|协调|调度|启动|组织|会见|发布|出台|印发|参加|出席|签署|签订|开行|开通|新开|参与|建成|开工|完成|提升|扩大|打通|探索|落实|发行|举行|两地|三地|两省|三省|首家|首个|唯一|最大|建设|打造|推动|推进|支持|加快|获批|纳入|开展|实施|成为|加强|创建|设立|成立|举办|承办|召开|同志|企业|全省|全市|经济带|经济圈|都市圈|城市群|就|共同|达成|通过/u);

/** Heads of Chinese names: the first in the phrase decides. */
export const CHINESE_HEADS: readonly ChineseHead[] = heads([
  ["event", /博览会|展览会|论坛|峰会|洽谈会|交易会|推介会|展销会|年会|大会(?!议|战)|研讨会|对话会|运动会|世运会|亚运会|大运会|全运会|奥运会|残奥会|[文艺旅电音消购美时][化术游影乐费物食装]节|马拉松|锦标赛|大赛|联赛|巡回赛|车展|(?<=\p{Script=Han})博会|服贸会|广交会|高交会|糖酒会|文化周|行活动|车博会|渔博会/u],
  ["zone", /自贸试验区|自由贸易试验区|自贸区|自由贸易区|自贸港|自由贸易港|综保区|综合保税区|保税[港物]|保税区|片区|开发区|高新区|经开区|新区|合作区|试验区|综试区|示范区|先行区|园区|产业园|工业园|物流园|科技园|软件园|智慧园|创业园|港区|法务区|科学城|知识城|生态城|加工区|合作园|开放区|孵化园/u],
  ["infrastructure", /高铁|铁路|城际|高速(?!发展|增长)|公路|客专|动车|班列|快线|快铁|大桥|隧道|陆海新通道|机场(?!群)|陆港|航空港|运河|引水|水资源|灌区|水库|电站|特高压|输电|联网|管道|油田|轨道交通|地铁|号线|中线|经济走廊|科创走廊/u],
  ["institution", /省委|市委|区委|县委|州委|党委|政府(?!工作|债|专项债|采购|基金)|人大|政协|外办|外事办|特办|特派员|办公室|办事处|代表处|领事馆|领馆|使馆|海关|法院|检察院|(?<![大客前])厅|委员会|(?<![布格全结大棋破当政])局(?!面|部|势|限)|(?<=[革改商信建务通科教村康健资侨宗])委(?!员|托|任|以|派|培)|(?<=[岸侨港网信改])办(?!理|法|好|学|公|事|案|成|展|会|赛)|[协商学]会|联合会|基金会|银行|大学|学院|研究院|研究所|集团|公司|(?<!科技创新|科创|消费|金融|航运|贸易|创新|集散|集结|中|转运)中心(?!城|区|地带|任务|大局|工作)|合作中心|日报|电视台|医院|交易所|交易平台/u],
]);

/** Heads that count only where they follow the name at once. */
export const CHINESE_DIRECT: readonly ChineseHead[] = heads([
  ["infrastructure", /港(?!澳|片|口|航|区|股|资|商|企|籍|胞|人|元|币|台|珠|深|中|式)|口岸(?!部门|经济|物流|合作|集|城市|地区|管理|外贸|进出口)|段|线(?!上|下|路|性|索|条)|示范区线|通道/u],
  ["institution", /电气(?!化)|化纤|重汽|建工|国新|电信|铁塔|处(?!理|于|置|在)|局(?!面|部|势|限)|厅|办(?!好|理|学|成|事|展)|委(?!托|任|以)|府/u],
  ["event", /杯(?!子)/u],
  ["brand", /时代(?!广场)|啤酒|汽车|航空|拉面|米粉|火锅|字号/u],
]);

/** 广州南站, 广州白云站: a station has its own name between. */
export const CHINESE_STATION = /\p{Script=Han}{0,2}(?<!油|电|气象|工作|服务|监测|观测|中转|检查)站(?!位|起|稳|在|好|到|点)/uy;

function heads(all: readonly KindHead[]): ChineseHead[] {
  return all.map(([kind, pattern]) => ({ kind, ...withFirstUnits(pattern) }));
}

/** Behind a name in English, within its phrase. */
export const ENGLISH_BEHIND: readonly KindHead[] = [
  ["brand", /^\s(?:Daily|Observer|Times|News|Post|TV|Television|Airlines)\b/u],
  ["event", /\b(?:Expo|Exposition|Fair|Forum|Summit|Conference|Exhibition|Festival|Games|Dialogue|Marathon)\b/iu],
  ["zone", /\b(?:Free Trade Port|Zones?|FTZs?|Parks?|Port Area|New Area|Free Trade Area)\b/iu],
  ["infrastructure", /^\s?port\b|\b(?:[Rr]ailways?|[Hh]igh-[Ss]peed [Rr]ail|Express|[Ee]xpressways?|[Hh]ighways?|[Aa]irports?|Port|Bridge|Canal|[Tt]rains?|Corridor|Tunnel|Pipeline|Metro|Station)\b/u],
  ["institution", /\b(?:Offices?|Bureaus?|Departments?|Commissions?|Committees?|Governments?|Ministry|Ministries|Administration|Consulates?|Embassy|Chamber|University|College|Institute|Academy|Association|Bank|Group|Company|Council|Congress|Court|Authority|Agency|Customs|think tanks?|Division|Center|Centre)\b/iu],
];

/** Before a name in English, up to the name: Foreign Affairs Office of Chongqing. */
export const ENGLISH_BEFORE: readonly KindHead[] = [
  ["institution", /\b(?:Offices?|Bureaus?|Departments?|Commissions?|Committees?|Governments?|Consulates?(?:[- ]General)?|Embassy|Chambers?|University|Academy|Council|Congress|Bank|Division)(?: (?:of|for|and|the|&|(?!Province|City|Region|Visits|Meets|Holds|Signs|Discusses)[\p{Lu}][\p{L}'-]*)){0,12} (?:of|for|and|of the|for the) $/u],
  ["institution", /\bOffices?(?: (?:of|for|and|the|[\p{Lu}][\p{L}'-]*))* in $/u],
  ["infrastructure", /\b(?:Port|Airport|Railway Station) of (?:the )?$/u],
];

/** Before a name in Vietnamese, within its phrase; the first head decides. */
export const VIETNAMESE_BEFORE =
  /(?<!\p{L})(?:(?<institution>sở|cục|tổng cục|bộ|ủy ban|uỷ ban|ubnd|chính quyền|văn phòng|tổng lãnh sự quán|đại sứ quán|đại học|học viện|hiệp hội|công an|chi cục|hải quan|tòa án|công ty|ngân hàng|đài truyền hình|báo|viện)|(?<event>hội chợ|diễn đàn|hội nghị|triển lãm|lễ hội|hội thảo)|(?<zone>khu công nghiệp|khu kinh tế|khu thương mại tự do|khu hợp tác|khu chế xuất|đặc khu|khu thí điểm)|(?<infrastructure>đường sắt|cảng|sân bay|cao tốc|tuyến|cầu|đoàn tàu|tàu))(?!\p{L})[^,.;:()]*$/iu;
export const VIETNAMESE_STOP = /(?<!\p{L})(?:với|và|của|tại|từ|cho|đến|ở|trong|về|là|có|do|được|sang|vào|qua|giữa|giúp|để|đã|sẽ|đang|các|những|một|bí thư|khu ủy)(?!\p{L})/giu;
