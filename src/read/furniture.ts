import { isBreadcrumb } from "./breadcrumbs";
import { isPageTool } from "./page-tools";

/** What a line is that is no part of the text. */
export type Furniture = "interface" | "related" | "legal" | "symbol" | "contact" | "venue" | "byline" | "caption" | "file" | "vocabulary label";

const INTERFACE_WORDS = new Set(
  (
    "下载 打印 打印本页 打印文章 全屏 收藏 纠错 我要纠错 糾錯 加入收藏 字号 字体 字体大小 选择字体 字体选择 加大 还原 减小 放大 缩小 放大字体 缩小字体 首页 网站首页 正文 关闭 关闭窗口 关闭本页 返回顶部 返回 返回首页 分享 分享到 分享至 分享到微信 " +
    "微信 微博 微信扫一扫 扫一扫 浏览次数 阅读次数 点击次数 您的位置 您现在的位置 您当前的位置 当前位置 所在位置 上一篇 下一篇 上一页 下一页 文件下载 附件下载 全文下载 大 中 小 特大 标准 " +
    "列印 友善列印 回上一頁 回首頁 首頁 字級 字級設定 轉寄 下載 關閉 返回頂部 上一則 下一則 加入最愛 繁体 简体 無障礙 无障碍 语音播报 朗读 登录 注册 搜索 菜单 导航 更多 来源 時間 时间 责任编辑 责任编辑 编辑 作者 " +
    "print share download home back top menu search login subscribe facebook twitter x linkedin whatsapp email wechat weibo zalo close previous next comment comments like save copy link " +
    "in trang chủ chia sẻ lưu gửi bình luận đăng nhập tìm kiếm"
  ).split(" "),
);
const INTERFACE_LINES =
  /^(?:扫一扫.{0,20}|扫描二维码.{0,20}|.{0,6}(?:扫码|掃碼)(?:分享|关注|下载|阅读|查看|添加).{0,8}|A(?:\s?[-+－＋])?(?:[\s|/]*A(?:\s?[-+－＋])?){1,3}|[(（](?:此件|此文).{0,10}(?:公开|发布|发)[)）]|.{0,4}(?:点击|點擊|點選)(?:图片|圖片|链接|連結|此处|此處|这里|進入|进入|查看|下载|下載).{0,15}|(?:选择)?字[体号級]\s*[:：].{0,20}|share (?:this|on|via).{0,30}|print this (?:page|article)?|follow us.{0,30}|back to (?:top|home)|font ?size.{0,15}|text size.{0,15}|skip to (?:main )?content|trang chủ|bản in|in trang|in bài viết|chia sẻ.{0,20}|cỡ chữ.{0,15}|gửi email|xem thêm|quay lại|về (?:đầu trang|trang chủ)|(?:gửi |ý kiến )?bình luận.{0,20}|ý kiến bạn đọc.{0,20}|(?:like|follow|rate|recommend|e-?mail|bookmark|tweet) (?:this|us)(?: (?:page|post|article|story|site|on .{1,20}))?[!.]?|comments? ?\(\d+\)|[【[]?我要(?:纠错|打印|评论|分享|收藏).{0,6}|分享(?:本文|本页|此文).{0,10})$/i;
/** `阅读 1234`, `1,204 views`, `浏览量：1.2万次`. */
const COUNTER = /^[\s【[(（]*(?:(?:浏览|阅读|点击|访问|瀏覽|點閱|点阅|點擊|人氣)(?:次数|次數|人次|数|數|量|率)?|views?|hits|visits?|read|lượt (?:xem|đọc|truy cập))\s*[:：]?\s*[\d.,]+\s*[万萬kK]?\s*[次人]?[\s】\])）]*$|^[\d.,]+\s*[kK万萬]?\s*(?:views?|hits|reads|comments?|shares?|likes?|lượt (?:xem|đọc)|bình luận|次(?:浏览|阅读|点击))$/i;
/** `关于我们 | 联系我们 | 网站地图`: a site's own pages, between bars. */
const BARS = /^[^|｜。！？]{1,24}(?:[|｜][^|｜。！？\d]{1,24}){2,}$/;
/** Press offices close with a word of its own line. */
const END = /^[\s\-—–(（[【]*(?:完|全文完|完结|完畢|end|ends|enditem|hết|NNNN|30|issued at [A-Z]{2,4} \d{1,2}[:.]?\d{2})[\s\-—–)）\]】]*$/i;
const RELATED =
  /^[\s>»≫|*#【[(（-]*(?:(?:相关|相關|推荐|推薦|延伸|热门|熱門|热点|最新|更多|其他|其它|往期)(?:报道|回顾|報導|文档|新闻|新聞|阅读|閱讀|链接|連結|附件|文章|资讯|資訊|信息|推荐|内容|內容|专题|政策|解读|稿件|图集|图片|圖片|影音|檔案|照片|視頻|视频|連結資訊)|新闻(?:排行|推荐|热榜)|(?:点击|阅读|热文|一周)排行.{0,3}|猜你喜欢|推荐|热点推荐|大家都在看|为您推荐|related(?: (?:news|articles?|stories|posts?|links?|reading|content|information|topics?))?|more (?:news|stories|articles|from .{1,40}|on .{1,40})|read (?:more|next|also)|(?:also|keep|continue) reading|also read|see also|up next|don't miss|further reading|you (?:may|might) (?:also )?(?:like|be interested in).{0,10}|latest(?: news| stories| articles)?|(?:most|top) (?:read|viewed|popular|stories|news)|popular(?: (?:news|posts|articles))?|recommended(?: .{0,20})?|trending(?: now)?|editor'?s'? (?:picks|choice)|what'?s new|in the same (?:section|category)|other (?:news|articles|stories)|(?:(?:tin|bài)(?: viết)? )?cùng (?:chuyên mục|chủ đề)|chủ đề liên quan|(?:các|những) (?:tin|bài)(?: viết)? (?:mới|cũ)(?: hơn)?|tin(?: tức)?(?: bài)? (?:liên quan|cùng chuyên mục|cùng loại|đọc nhiều|mới(?: nhất| hơn)?|khác|nổi bật|cũ hơn|xem nhiều|nóng)|bài (?:viết )?(?:liên quan|cùng chuyên mục|khác|đọc nhiều|mới)|các (?:tin|bài)(?: viết)? (?:khác|liên quan|đã đưa)|(?:đọc|xem) (?:nhiều(?: nhất)?|thêm|tiếp)|có thể bạn quan tâm|tin đọc nhiều|được quan tâm)[\s>»≫:：|】\])）…]*$/i;
const LEGAL_START =
  /^[\s*【[(（※]*(?:statement|disclaimer|copyright|©|notice to readers|terms of use|privacy policy|版权(?:所有|声明)|版權所有|免责声明|免責聲明|特别声明|郑重声明|声明|聲明|凡本网|本网(?:站)?(?:所有|转载|注明)|著作權|report\s*\/\s*feedback|举报\s*\/?\s*反馈|投诉|bản quyền|giữ bản quyền|tuyên bố (?:miễn trừ|từ chối))/i;
const LEGAL_WITHIN =
  /(?:ICP备|公网安备|网站标识码)\s*[:：]?\s*[\w(（]|未经.{0,20}(?:许可|授权|同意).{0,30}(?:转载|复制|摘编|使用)|without .{0,60}permission.{0,80}(?:cop(?:y|ied)|re(?:print|produc|publish))|copyright of (?:this|the) (?:article|site|page)|all rights reserved|版权归.{0,20}所有|侵权.{0,20}(?:联系|删除)|如有侵权|仅供参考.{0,30}不代表|不代表本(?:网|站|平台)|ghi rõ nguồn|không được sao chép|infringes? (?:your|upon|on)? ?.{0,40}(?:rights|interests)|contact us.{0,80}(?:in time|delete|remove)/i;
const SYMBOL = /^[\p{P}\p{S}\s]+$/u;
const FILE = /^(?:附件\s*\d*\s*[:：.、]?\s*)?[^。！？]{0,90}\.(?:docx?|xlsx?|pptx?|pdf|wps|rar|zip|ofd|jpe?g|png|mp4)\s*$/i;
const ADDRESS = /^(?:.{0,20}[:：]\s*)?(?:https?:\/\/|www\.)\S+$|^[0-9a-f]{16,}[:：]?$/i;
/** A name with a telephone number. */
const CONTACT =
  /^[^。！？；]{0,50}(?:(?<![\d.,]\s?)\(?0\d{1,3}\)?[-－\s]{0,2}\d{3,4}[-－\s]?\d{3,4}|\(?\+\d{1,3}[\d\s().-]{6,16}|[\w.+-]+(?:@|\[at\])[\w-]+(?:\.[\w-]+)+|09\d{2}-?\d{3}-?\d{3}|1[3-9]\d{9})(?:\s*(?:转|轉|分机|分機|ext\.?|#|＃)\s*\d{1,6})?\s*[)）]?$/;
const VENUE = /^[\s—–\-(（]*(?:(?:19|20)\d{2}|[二〇○零一九]{4})\s?年.{1,4}月.{1,3}日(?:上午|下午)?在.{4,60}上[)）]?$/;
const BYLINE =
  /^[(（]?[\p{Script=Han}\s]{0,24}(?:省长|省長|市长|市長|主席|州长|县长|縣長|区长|區長|盟长|旗长|镇长|乡长|书记|書記|部长|部長|主任|局长|局長|行政长官)[\s\u3000]+\p{Script=Han}{1,3}(?:[\s\u3000·]*\p{Script=Han}{1,3})?[)）]?$/u;
const WRITER = /^[(（]?(?:本报|本网|本刊)?(?:见习|实习|特约)?(?:记者|記者|通讯员|文\/图?|图\/文)[\s:：][^()（）。，]{1,40}[)）]?$|^[(（]以上.{0,40}(?:提供|供稿|整理)[)）]$|^By (?:our |staff )?[\p{L}][\p{L} .,'’&-]{2,50}$/u;
const CAPTION = /(?:记者|記者|通讯员|摄影|攝影|供图|新华社).{0,16}[摄攝发發]$|^(?:图为|圖為|图\d|Photo|Ảnh)\s*[:：/].{0,120}$|\((?:Photo|Xinhua|VCG|Ảnh)[^()]{0,60}\)$|[(（](?:图源|资料图)[^()（）]{0,30}[)）]$|^[[【](?:Photo|Image|Picture|Ảnh|图|圖)[^[\]【】]{0,100}[\]】]$/i;
const VOCABULARY = /^[\s【[#*-]*(?:相关词汇|词汇(?:积累|学习|表)?|重点词汇|生词|vocabulary|key words(?: and expressions)?|glossary|word list|từ vựng)[\s】\]:：*]*$/i;

/** What kind of furniture a line is, by its own words; null for text. Where it stands is for the caller to weigh. */
export function furnitureOf(line: string): Furniture | null {
  if (SYMBOL.test(line)) return "symbol";
  if (line.length <= 60) {
    if (VOCABULARY.test(line)) return "vocabulary label";
    if (RELATED.test(line)) return "related";
    if (INTERFACE_LINES.test(line) || COUNTER.test(line) || BARS.test(line) || END.test(line) || isPageTool(line) || line.toLowerCase().split(/[\s|>»:：/[\]【】()（）、，,;；·.]+/).every((word) => word === "" || INTERFACE_WORDS.has(word))) return "interface";
    if (BYLINE.test(line) || WRITER.test(line)) return "byline";
  }
  if (isBreadcrumb(line)) return "interface";
  if (line.length <= 90 && CONTACT.test(line)) return "contact";
  if (VENUE.test(line)) return "venue";
  if (FILE.test(line) || ADDRESS.test(line)) return "file";
  if (line.length <= 160 && CAPTION.test(line)) return "caption";
  if (line.length > 1500) return null;
  return LEGAL_START.test(line) || LEGAL_WITHIN.test(line) ? "legal" : null;
}
