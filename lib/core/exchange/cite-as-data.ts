import { type CitedSource, datePartsOf } from "./cited-source";

/** References as CSL-JSON (the schema of the Citation Style Language), which reference managers read. */
export function citeCslJson(sources: readonly CitedSource[]): string {
  const date = (iso: string) => ({ "date-parts": [datePartsOf(iso).parts] });
  const items = sources.map(({ id, title, author, version, issued, seen, url, locator, sha256 }) => ({
    id,
    type: url ? "webpage" : "document",
    title,
    // An institution is one name: split into given and family it would be sorted under "State".
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(issued ? { issued: date(issued) } : {}),
    ...(seen ? { accessed: date(seen) } : {}),
    ...(url ? { URL: url } : {}),
    ...(version ? { version } : {}),
    ...(locator || sha256
      ? { note: [locator, sha256 && `SHA-256: ${sha256}`].filter(Boolean).join("; ") }
      : {}),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** References for BibLaTeX. */
export function citeBibLatex(sources: readonly CitedSource[]): string {
  return texEntries(sources, ({ title, author, version, issued, seen, url, locator, sha256 }) => ({
    type: url ? "online" : "misc",
    fields: [
      ...namesOf({ author, title }),
      ["version", version && texWords(version)],
      ["date", issued],
      ["url", url && texAddress(url)],
      ["urldate", seen?.slice(0, 10) ?? null],
      ["note", remarks([locator, sha256 && `SHA-256: ${sha256}`])],
    ],
  }));
}

/** References for BibTeX, which has no field for a version, an address or the day a page was seen: they stand in its notes. */
export function citeBibTex(sources: readonly CitedSource[]): string {
  return texEntries(sources, ({ title, author, version, issued, seen, url, locator, sha256 }) => {
    const { year, month } = issued ? datePartsOf(issued) : {};
    return {
      type: "misc",
      fields: [
        ...namesOf({ author, title }),
        ["year", year ?? null],
        ["month", month?.slice(0, 3).toLowerCase() ?? null, "a word of its own"],
        ["howpublished", url && `\\url{${texAddress(url)}}`],
        [
          "note",
          remarks([
            version,
            locator,
            seen && `accessed ${seen.slice(0, 10)}`,
            sha256 && `SHA-256: ${sha256}`,
          ]),
        ],
      ],
    };
  });
}

/** A field of an entry and what it says, `null` for nothing; a name that every style defines stands without braces. */
type TexField = readonly [name: string, value: string | null, bare?: "a word of its own"];

function texEntries(
  sources: readonly CitedSource[],
  entryOf: (source: CitedSource) => { readonly type: string; readonly fields: readonly TexField[] },
): string {
  const entries = sources.map((source) => {
    const { type, fields } = entryOf(source);
    const lines = fields.flatMap(([name, value, bare]) =>
      value ? `  ${name} = ${bare ? value : `{${value}}`},` : [],
    );
    return [`@${type}{${source.id},`, ...lines, "}"].join("\n");
  });
  return `${entries.join("\n\n")}\n`;
}

const namesOf = ({ author, title }: Pick<CitedSource, "author" | "title">): readonly TexField[] => [
  // Twice in braces: an institution, not a first and a last name.
  ["author", author && `{${texWords(author)}}`],
  ["title", texWords(title)],
];

const remarks = (parts: readonly (string | null)[]): string | null =>
  parts.flatMap((part) => (part ? texWords(part) : [])).join("; ") || null;

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Words as TeX sets them, sign for sign. */
function texWords(words: string): string {
  return words.replace(/\s+/gu, " ").replace(/[\\{}~^&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** Both take an address letter for letter, and `\%` for two signs of it; only what would end or break the field is encoded. */
function texAddress(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
