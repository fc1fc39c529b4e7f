/**
 * Words and names that hold a region's name without naming it, or run into one: 黄河南岸 is not 河南, 推广西部 not 广西.
 * The longest and leftmost wins in the matcher, so each of these keeps its characters from a region.
 */
export const OTHER_NAMES = {
  zh: (
    // Waters and mountains, whose sides read like provinces.
    "长江 黄河 珠江 淮河 江淮 湘江 闽江 赣江 汉江 嘉陵江 松花江 鸭绿江 图们江 澜沧江 金沙江 雅砻江 岷江 沱江 乌江 渭河 海河 辽河 洛河 钱塘江 西江 东江 北江 漓江 邕江 左右江 右江 郁江 浔江 运河 界河 沿江 两江 " +
    "新增城 南昆山 罗浮山 杭州湾区 东京湾区 纽约湾区 旧金山湾区 一流湾区 世界级湾区 的湾区 湾区经济 太湖 西湖 东湖 南湖 洞庭湖 鄱阳湖 巢湖流域 青海湖 滨湖 环湖 南海 东海 黄海 渤海 沿海 近海 远海 深海 出海 航海 临海 滨海新区 海地区 台湾海峡 台海 北部湾海域 太平洋 印度洋 大西洋 " +
    "杭州湾区 东京湾区 纽约湾区 旧金山湾区 一流湾区 世界级湾区 的湾区 湾区经济 泰山 华山 衡山 嵩山 庐山 燕山 太行山 长白山 天山 昆仑山 武夷山 井冈山 大别山 " +
    // Slogans, parties, peoples, currencies.
    "中国式 中国特色 中国共产党 中国共产主义青年团 中国人民解放军 中国梦 中国化时代化 发展中国家 中国人民政治协商会议 朝鲜族 蒙古族 蒙古包 蒙古语 哈萨克族 俄罗斯族 塔吉克族 藏族 苗族 " +
    "美元 欧元 日元 港元 港币 澳元 韩元 台币 新台币 人民币 大理石 大马力 大凉山 普洱茶 哈密瓜 三明治 东北虎 四平方 阿里巴巴 中东部 中西部 东西部 东中西 东中西部 东北部 西北部 东南部 西南部 东南西北 西部地方 南水北调 西气东输 西电东送 西部战区 东部战区 " +
    // Streets, schools and people that are named after a place.
    "南美馆 北美馆 埃及斑蚊 埃及伊蚊 朝鲜日报 朝鲜战争 抗美援朝 包罗万象 森罗万象 万象更新 万象城 万象汇 万象天地 巴丹吉林 广安门 昆士兰 沙巴 嘉南平原 独龙江 九龙江 东印度 东北季风 东北风 西南风 西北风 东南风 中世纪 中国化 朝阳产业 摩斯汉堡 马赛克 医保 边海防 大黑河 新晋 中山大学 中山公园 中山陵 孙中山 台湾风情街 北海公园 北京时间 中南海 中南半岛 中关村 延安精神 " +
    // Words that end in the first character of a region's name.
    "其中 集中 过程中 进程中 之中 当中 途中 空中 高中 初中 " +
    "推广 经济 公开 公安 治安 平安 长安街 传承 继承 确保 环保 平衡 均衡 奥运 货运 客运 运营 隆重 跨越 穿越 超越 优越 卓越 创新 高新 更新 复合 混合 基金 资金 现金 日常 非常 美丽 秀丽 制定 确定 稳定 规定 固定 " +
    "境内 省内 市内 区内 国内 海内 校内 重大 最大 扩大 强大 巨大 壮大 加大 较大 更大 伟大 盛大 广大 特大 流通 融通 畅通 普通 沟通 联通 贯通 交通 打通 互通 开通 股东 " +
    "平台 出台 舞台 阳台 讲台 柜台 后台 前台 电台 电视台 第三 今日 近日 当日 即日 次日 节日 假日 昨日 明日 翌日 " +
    "以上海外 以上海洋 以上海关 线上海外 南通道 南通达 南投资 南投入 南投产 南投用 新乡村 新乡贤 长治久安 长治理 江门户 来宾馆 大连接 大连锁 大理论 大理念 大庆典 大同小异 合肥料 新余额 成都市圈 中卫生 金昌盛 通化解 百色彩 南北方 保山区 海口岸 南阳台 长沙漠 安顺利 常州府 中亚热带 南亚热带"
  ).split(" "),
  en: [
    "South China Sea", "Taiwan Strait", "Heilongjiang River", "East China Sea", "Indian Ocean", "West Indies", "New Mexico", "New England", "Gulf of Guinea", "New York Times", "Washington Post", "Chinese characteristics",
    "Chinese modernization", "Chinese modernisation", "Chinese path to modernization", "Chinese-style", "Chinese dream", "Chinese New Year", "Chinese nation", "Communist Party of China", "Hong Kong dollar", "Georgia, USA", "Georgia, United States", "Georgia, U.S.", "state of Georgia", "Atlanta, Georgia", "US dollar", "U.S. dollar",
  ],
  vi: ["Biển Đông", "Ấn Độ Dương", "Thái Bình Dương", "Đại Tây Dương", "Đảng Cộng sản Trung Quốc", "Đảng Cộng sản Việt Nam", "Anh hùng", "Mỹ Tho", "Mỹ thuật", "Đức Thọ", "Trung ương"],
} as const;
