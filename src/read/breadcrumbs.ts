const LONGEST = 120;
/** `您当前的位置：…`, `You are here: …`: a path follows. */
const POSITION =
  /^[\s>»]*(?:[您你](?:现在|現在|当前|當前|目前|所在)?的?(?:所在)?位置|(?:当前|當前|所在|目前|现在|現在)的?(?:位置|路径)|You are (?:here|in)|(?:Bạn|Quý vị) đang (?:ở|xem)(?: đây)?|Vị trí(?: hiện tại)?)\s*[:：]?\s*/i;
const HOME = /^(?:网站首页|首页|首頁|主页|回首頁|Home(?: ?page)?|Main page|Trang (?:chủ|nhất))$/i;
/** Marks that only a path has; a slash or a bar may stand in a headline too, an arrow in a procedure. */
const ARROWS = /\s*(?:[>＞»›]|&gt;|&raquo;|::)+\s*/;
const ANY = /\s*(?:[>＞»›→/／|｜·]|&gt;|&raquo;|::)+\s*|\s+[-–—]\s+/;

/** Whether a line says where on its site a page stands (`首页 > 新闻 > 正文`, `Trang chủ / Tin tức`), or is the site's menu. */
export function isBreadcrumb(line: string): boolean {
  if (line.length > LONGEST || /[。！？；]|[.!?]$/.test(line)) return false;
  const position = POSITION.exec(line)?.[0].length ?? 0;
  if (position > 0 && (HOME.test(line.slice(position).trim()) || parts(line.slice(position), ANY).length >= 2)) return true;
  const path = parts(line, ARROWS);
  if (path.length >= 3 && path.every(isShort)) return true;
  const any = parts(line, ANY);
  if (any.length >= 2 && HOME.test(any[0] ?? "") && any.every((part, i) => isShort(part) || i === any.length - 1)) return true;
  // Menus have no marks at all: Chinese ones are known by their many words of a few characters.
  const menu = parts(line, /[\s|｜]+/);
  return menu.length >= 4 && HOME.test(menu[0] ?? "") && menu.every((part) => /^\p{Script=Han}{1,6}$/u.test(part));
}

function parts(line: string, mark: RegExp): string[] {
  return line.split(mark).filter((part) => part !== "");
}

function isShort(part: string): boolean {
  return /\p{Script=Han}/u.test(part) ? part.length <= 14 : part.split(/\s+/).length <= 5;
}
