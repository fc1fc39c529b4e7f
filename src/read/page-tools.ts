const PLATFORM_HAN = "微信(?:朋友圈|好友)?|朋友圈|(?:新浪|腾讯)?微博|空间|人人网|豆瓣|抖音|今日头条|头条|快手|小红书|脸书|臉書|推特|噗浪|好友|朋友|友人|公众号|客户端|邮箱|郵件|邮件|手机|手機|粉絲團|粉絲專頁|群组|群組";
const PLATFORM_LATIN = "facebook|fb|twitter|x|linkedin|whatsapp|wechat|weixin|weibo|qq|qzone|line|telegram|instagram|youtube|tiktok|douyin|zalo|viber|pinterest|reddit|tumblr|plurk|threads|messenger|email|e-mail|mail|google|rss|flipboard|app";
const SHARE_HAN = "分享|转发|轉發|轉寄|转寄|推荐|推薦|发送|發送|关注|關注|收藏|加入|追蹤|追踪|複製|复制|一键分享";
/** `分享到微信朋友圈`, `分享至 LINE`, `加入LINE好友`, `转发给好友`. */
const SHARED_HAN = new RegExp(`^(?:${SHARE_HAN})(?:(?:到|至|给|給|於|于|我们的?|我們的?|官方|本网|本站|本頁|本页|连结|連結|链接|网址|網址)|[\\s:：、,，|/>]|${PLATFORM_HAN}|(?:${PLATFORM_LATIN})(?![a-z]))*$`, "i");
/** Words that are for readers, and the small ones that stand between them: a line of nothing else is a button or a row of them. */
const TOOLS = new Set(`share tweet print listen subscribe follow bookmark scan zoom download forward listen ${PLATFORM_LATIN.replaceAll("|", " ")} newsletter newsletters larger smaller bigger font fontsize text in gửi tải nghe lưu`.split(" "));
const BETWEEN = new Set(
  "to on via with by us this the a an our your for page article story post news link size small medium large default normal click here tap opens open new window tab code qr friend friends moments and of s me version pdf audio daily up sign code: bài viết này trang tin cho bạn bè qua lên trên với cỡ chữ đọc chia sẻ".split(" "),
);
/** What other lines offer, or ask, a reader. */
const OFFERS = [
  // Reading aloud.
  /^(?:(?:打开|開啟|关闭|點擊|点击)?(?:语音|語音|朗读|朗讀)(?:播报|播報|阅读|閱讀|朗读|朗讀|播放|收听)?|(?:听|聽|收听)(?:全文|新闻|新聞|本文)|listen to (?:this )?(?:article|story|page|post).{0,20}|nghe (?:đọc )?(?:bài(?: viết)?|tin|audio).{0,12}|\d{1,2} (?:min(?:ute)?s?|phút) (?:read|đọc))$/i,
  // Scanning a code.
  /^(?:打开微信|打開微信).{0,60}$|^(?:请|請)?(?:使用|用|通过|透過)?(?:微信|手机|手機)?(?:扫|掃)(?:一扫|一掃|描).{0,24}$|^scan (?:the )?(?:qr )?code.{0,40}$|^quét mã.{0,30}$/i,
  // Text size.
  /^(?:[-\w\s]{0,12}\s)?(?:font|text) ?size\b.{0,40}$|^(?:\p{L}+\s){0,3}cỡ chữ.{0,24}$|^(?:字型|字级|字級|字體|字体)(?:大小|設定|设定|选择|選擇)?\s*[:：]?\s*(?:(?:大|中|小|特大|預設|标准|標準|A[-+]?)[\s、|/]*)*$/iu,
  // Letters, comments, votes.
  /^(?:訂閱|订阅)(?:電子報|电子报|本站|我們|我们|RSS|新聞|新闻).{0,8}$|^(?:leave|post|write|add|submit) (?:a|your) (?:reply|comment|review)s?.{0,20}$|^your email address will not be published\.?.{0,60}$|^(?:was|is) this (?:page|article|information|content) (?:useful|helpful).{0,20}$|^(?:report|is there) (?:a|any|anything) (?:problem|error|mistake|wrong|issue)s?\b.{0,40}$|^(?:viết|gửi|để lại) (?:bình luận|phản hồi|ý kiến|nhận xét).{0,20}$|^đánh giá (?:bài viết|tin|trang)?.{0,16}$|^yes\s*[|/]?\s*no$/iu,
  // Going on reading.
  /^(?:看更多|看全文|查看更多|展開全文|展开全文|閱讀更多|阅读更多|点击加载更多|加载更多)(?:\s*[:：].{0,30}|[\s>»＞…]*)$/,
];
const LONGEST = 80;

/**
 * Whether a line is only for the reader of a page: to share, print, scan, enlarge, listen to or comment on it, in
 * Chinese, English or Vietnamese.
 *
 * @example
 * isPageTool("Share to WeChat");   // true
 */
export function isPageTool(line: string): boolean {
  if (line.length > LONGEST) return false;
  const plain = line.replace(/^[\s[【(（<《•·*-]+|[\s\]】)）>》•·*。!！-]+$/g, "");
  return SHARED_HAN.test(plain) || OFFERS.some((pattern) => pattern.test(plain)) || isRowOfTools(plain.toLowerCase());
}

function isRowOfTools(line: string): boolean {
  const words = line.split(/[\s|/:,;()[\]–—&+…-]+/).filter((word) => word !== "");
  return words.some((word) => TOOLS.has(word)) && words.every((word) => TOOLS.has(word) || BETWEEN.has(word));
}
