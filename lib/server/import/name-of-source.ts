import "server-only";
import { html } from "parse5";

const HTML_NAMES: ReadonlySet<string> = new Set(Object.values(html.TAG_NAMES));
const MOST_JSON = 4_000_000;
const OPENING =
  /^\s*(?:<\?[^>]{0,500}\?>\s*|<!--[\s\S]{0,4000}?-->\s*|<![A-Z][^>[]{0,500}>\s*)*<([A-Za-z_][\w.:-]{0,100})(?=[\s/>])([^<>]{0,4000})>/;
/** Programs and data that people take for text, told by how they begin. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:\s*%[^\n]*\n)*\s*\\(?:documentclass|documentstyle|input|begin\{document\})/, "a LaTeX source"],
  [/^BEGIN:(?:VCALENDAR|VCARD)\r?\n/, "a calendar or an address book"],
  [/^\s*(?:%YAML|openapi:|swagger:)/, "a YAML file"],
  [/^#!\s*\//, "a program"],
  [/^\s*<\?php\b/i, "a program (PHP)"],
];

/**
 * Names a text that is written for programs: XML that is no HTML, JSON, LaTeX and the like, with its article. Shown as a text
 * it would be its commands. `null` for all that may be a text for people.
 */
export function nameOfSource(text: string): string | null {
  const known = BEGINNINGS.find(([beginning]) => beginning.test(text.slice(0, 4000)));
  if (known) return known[1];
  return isXml(text) ? "an XML file of a kind that is not read here" : isJson(text) ? "data (JSON)" : null;
}

/** Whether a tag of HTML stands in it; "<http://ports.example>" is none. */
export function holdsHtml(text: string): boolean {
  return [...text.matchAll(/<\/?([a-z][a-z0-9]{0,20})(?=[\s/>])/gi)].some(([, name = ""]) =>
    HTML_NAMES.has(name.toLowerCase()),
  );
}

function isXml(text: string): boolean {
  const [, name, attributes = ""] = OPENING.exec(text.slice(0, 16_000)) ?? [];
  if (!name) return /^\s*<\?xml\b/.test(text.slice(0, 200));
  // Elements that pages make up for themselves have a hyphen in their names.
  if (HTML_NAMES.has(name.toLowerCase()) || (name.includes("-") && !/\sxmlns\b/.test(attributes)))
    return false;
  return (
    attributes.endsWith("/") ||
    text.trimEnd().endsWith(`</${name}>`) ||
    /\sxmlns(?::[\w.-]+)?\s*=/.test(attributes)
  );
}

/** One value of objects or lists, or one on each line. "[1]" and "{draft}" are words of a text. */
function isJson(text: string): boolean {
  const start = text.trimStart();
  if (!/^[{[]\s*["{[\]}]/.test(start.slice(0, 2000)) || text.length > MOST_JSON) return false;
  if (holdsData(start)) return true;
  const lines = start
    .split("\n", 4)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > 1 && lines.slice(0, 2).every(holdsData);
}

function holdsData(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && Object.keys(value).length > 0;
  } catch {
    return false;
  }
}
