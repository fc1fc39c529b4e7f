import { textWidth } from "../../src/chart/text-width";

/** An element of a picture, read independently of how it was written. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

/** Reads well-formed XML of elements, attributes and text; throws at the first thing that is not. */
export function readXml(xml: string): Element {
  const root: Element = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  let at = 0;
  for (const token of xml.matchAll(/<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g)) {
    if (token.index !== at) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 80)}`);
    at += token[0].length;
    const [, closing, name = "", attributes = "", selfClosing, text] = token;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error("closed more than was opened");
    if (text !== undefined) {
      if (/&(?!(amp|lt|gt|quot|#x?[0-9A-Fa-f]+);)/.test(text)) throw new Error(`bare & in ${text}`);
      if (/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u.test(text)) throw new Error("a character that XML does not allow");
      parent.text += unescape(text);
    } else if (closing === "/") {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const names = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, unescape(value)] as const);
      const element: Element = { name, attributes: new Map(names), children: [], text: "" };
      if (names.length !== element.attributes.size) throw new Error(`an attribute twice in <${name}>`);
      parent.children.push(element);
      if (selfClosing !== "/") open.push(element);
    }
  }
  if (at !== xml.length || open.length !== 1) throw new Error(`not well-formed at ${at}`);
  const [only] = root.children;
  if (only === undefined || root.children.length !== 1) throw new Error("not one root");
  return only;
}

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every piece of text of a picture with the box that it takes, in pixels of the picture. */
export function textBoxes(svg: Element): TextBox[] {
  return positioned(svg).filter(({ element }) => element.name === "text").flatMap(({ element, at, inherited }) => {
    const size = parseFloat(inherited.get("font-size") ?? "12");
    const bold = Number(inherited.get("font-weight")) >= 600 || inherited.get("font-weight") === "bold";
    const lines = element.children.length > 0 ? element.children.map((span) => ({ text: span.text, dy: parseFloat(span.attributes.get("dy") ?? "0") })) : [{ text: element.text, dy: 0 }];
    let down = parseFloat(element.attributes.get("y") ?? "0");
    const across = parseFloat(element.attributes.get("x") ?? "0");
    return lines.map(({ text, dy }) => {
      down += dy;
      const width = textWidth(text, size, bold);
      const anchor = inherited.get("text-anchor") ?? "start";
      const from = across - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
      const corners = [at(from, down - 0.8 * size), at(from + width, down + 0.2 * size)];
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      return { text, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    });
  });
}

export interface Positioned {
  readonly element: Element;
  /** From the element's own coordinates to the picture's. */
  readonly at: (x: number, y: number) => [number, number];
  readonly inherited: ReadonlyMap<string, string>;
}

/** All elements with their place in the picture; clip paths and the like are left out. */
export function positioned(svg: Element): Positioned[] {
  const walk = (element: Element, at: Positioned["at"], inherited: ReadonlyMap<string, string>): Positioned[] => {
    if (element.name === "defs") return [];
    const own = transform(element.attributes.get("transform") ?? "");
    const here: Positioned["at"] = (x, y) => at(...own(x, y));
    const all = new Map([...inherited, ...element.attributes]);
    return [{ element, at: here, inherited: all }, ...element.children.flatMap((child) => walk(child, here, all))];
  };
  return walk(svg, (x, y) => [x, y], new Map());
}

function transform(list: string): Positioned["at"] {
  const steps = [...list.matchAll(/(translate|rotate)\(([^)]*)\)/g)].map(([, kind, numbers = ""]): Positioned["at"] => {
    const [a = 0, b = 0] = numbers.split(/[ ,]+/).map(Number);
    if (kind === "translate") return (x, y) => [x + a, y + b];
    const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
    return (x, y) => [x * cos - y * sin, x * sin + y * cos];
  });
  return (x, y) => steps.reduceRight<[number, number]>(([px, py], step) => step(px, py), [x, y]);
}

function unescape(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#x([0-9A-Fa-f]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16))).replace(/&amp;/g, "&");
}
