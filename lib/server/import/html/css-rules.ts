import "server-only";

/** One rule of a style sheet, as written. */
export interface CssRule {
  /** "ol.notes > li:before, .x" */
  readonly selectors: string;
  /** Property in small letters → value. */
  readonly declarations: ReadonlyMap<string, string>;
}

const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;
/** Braces, and strings, in which a brace is none. */
const BRACES = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[{}]/g;
const DECLARATION = /(?:^|;)\s*([a-z-]+)\s*:\s*((?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[^;"'])*)/gi;

/** The declarations of a `style` attribute or of a rule. */
export function cssDeclarations(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(DECLARATION))
    found.set(name.toLowerCase(), value.replace(/\s*!\s*important\s*$/i, "").trim());
  return found;
}

/**
 * The rules of a style sheet that hold on a screen of any size, in order; print, conditions, key frames and nested rules
 * are passed over, and what is broken ends with its brace. Linear in the sheet's length: parsers that know all of CSS need
 * seconds for the sheets that pages carry.
 */
export function cssRules(sheet: string, ofInterest: RegExp): CssRule[] {
  const css = sheet.replace(COMMENT, " ");
  const rules: CssRule[] = [];
  // How each open brace was opened: rules in it hold, are passed over, or it holds declarations.
  const open: ("holds" | "passed" | "rule")[] = [];
  let start = 0;
  let selectors = "";
  for (const { 0: sign, index } of css.matchAll(BRACES)) {
    if (sign === "{") {
      const prelude = css.slice(Math.max(start, css.lastIndexOf(";", index) + 1), index).trim();
      const inside = open.at(-1) ?? "holds";
      if (inside !== "holds") open.push("passed");
      else if (!prelude.startsWith("@")) {
        open.push("rule");
        selectors = prelude;
      } else
        open.push(/^@(?:media\s+(?:only\s+)?(?:screen|all)\s*$|layer\b)/i.test(prelude) ? "holds" : "passed");
      start = index + 1;
    } else if (sign === "}") {
      if (open.pop() === "rule") {
        const body = css.slice(start, index);
        if (ofInterest.test(body)) rules.push({ selectors, declarations: cssDeclarations(body) });
      }
      start = index + 1;
    }
  }
  return rules;
}
