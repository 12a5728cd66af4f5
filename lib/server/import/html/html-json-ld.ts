import "server-only";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";

/** What data for search engines say of a page. */
export interface JsonLd {
  readonly headline: string | null;
  readonly name: string | null;
  readonly published: string | null;
  readonly created: string | null;
  readonly modified: string | null;
}

/** Kinds of things a page is, the most telling first; others (its site, its publisher, an event) are parts of it. */
const KINDS: readonly RegExp[] = [
  /Article$|^BlogPosting$|^Report$|Posting$|^Legislation$|^SpecialAnnouncement$|^GovernmentService$|^PublicationIssue$/,
  /^(?:WebPage|ItemPage|AboutPage|FAQPage|CreativeWork|DigitalDocument|TextDigitalDocument|Dataset|WebContent)$/,
];
const MOST_THINGS = 2000;

type Thing = Readonly<Record<string, unknown>>;

/** Reads scripts of JSON-LD; one that is no JSON says nothing. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const things = scripts.flatMap((script) => thingsIn(parsed(script)));
  const ranked = KINDS.flatMap((kind) =>
    things.filter((thing) => typesOf(thing).some((type) => kind.test(type))),
  );
  const first = (name: string): string | null => {
    for (const thing of ranked) {
      const value = thing[name];
      if (typeof value === "string" && value.trim()) return canonicalLine(value);
    }
    return null;
  };
  return {
    headline: first("headline"),
    name: first("name"),
    published: first("datePublished"),
    created: first("dateCreated"),
    modified: first("dateModified"),
  };
}

function parsed(script: string): unknown {
  // Programs wrap it for old browsers, and write line breaks into its words.
  const bare = script.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
    "",
  );
  for (const text of [bare, bare.replace(/[\n\r\t]+/g, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next reading, or none.
    }
  }
  return null;
}

/** Every object at any depth, outermost first. */
function thingsIn(data: unknown): Thing[] {
  const found: Thing[] = [];
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MOST_THINGS; at++) {
    const value = queue[at];
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) found.push(value as Thing);
    for (const part of Object.values(value)) if (typeof part === "object") queue.push(part);
  }
  return found;
}

function typesOf(thing: Thing): string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type])
    .filter((each) => typeof each === "string")
    .map((each) => each.replace(/^.*[/:]/, ""));
}
