const SPACE = /[ \t\r\n]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come next: a value, a value or the end of an empty list, a name, a name or the end, a colon, a comma or the end. */
type State = "value" | "first value" | "name" | "first name" | "colon" | "next";

/**
 * Where a text stops being JSON: the place of the first character that can't stand there, or its length where it
 * breaks off. Node's own parser doesn't always say.
 *
 * @example
 * jsonError('{"a": x}');   // 6
 */
export function jsonError(text: string): number {
  const open: string[] = [];
  let state: State = "value";
  for (let at = skip(text, 0); at < text.length; at = skip(text, at)) {
    const sign = text.charAt(at);
    if (state === "next") {
      const isObject = open[open.length - 1] === "{";
      if (sign === (isObject ? "}" : "]") && open.pop() !== undefined) at++;
      else if (sign === "," && open.length > 0) [state, at] = [isObject ? "name" : "value", at + 1];
      else return at;
    } else if (state === "colon") {
      if (sign !== ":") return at;
      [state, at] = ["value", at + 1];
    } else if ((state === "first name" && sign === "}") || (state === "first value" && sign === "]")) {
      open.pop();
      [state, at] = ["next", at + 1];
    } else if (sign === '"') {
      const end = stringEnd(text, at + 1);
      if (text.charAt(end) !== '"') return end;
      [state, at] = [state === "value" || state === "first value" ? "next" : "colon", end + 1];
    } else if (state === "name" || state === "first name") {
      return at;
    } else if (sign === "{" || sign === "[") {
      open.push(sign);
      [state, at] = [sign === "{" ? "first name" : "first value", at + 1];
    } else {
      SCALAR.lastIndex = at;
      if (!SCALAR.test(text)) return at;
      [state, at] = ["next", SCALAR.lastIndex];
    }
  }
  return text.length;
}

function skip(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

/** Where a string's closing quote stands, or the first character that no string holds. */
function stringEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22 || unit < 0x20) return at;
    if (unit !== 0x5c) {
      at++;
      continue;
    }
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return at;
    at = ESCAPE.lastIndex;
  }
  return at;
}
