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

/** References for BibLaTeX; BibTeX itself has no field for the day a page was seen. */
export function citeBibLatex(sources: readonly CitedSource[]): string {
  return `${sources
    .map(({ id, title, author, version, issued, seen, url, locator, sha256 }) => {
      const fields: readonly (readonly [string, string | null])[] = [
        // Twice in braces: an institution, not a first and a last name.
        ["author", author && `{${texWords(author)}}`],
        ["title", texWords(title)],
        ["version", version && texWords(version)],
        ["date", issued],
        ["url", url && texAddress(url)],
        ["urldate", seen?.slice(0, 10) ?? null],
        [
          "note",
          [locator, sha256 && `SHA-256: ${sha256}`]
            .filter(Boolean)
            .map((part) => texWords(`${part}`))
            .join("; ") || null,
        ],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},` : []));
      return [`@${url ? "online" : "misc"}{${id},`, ...lines, "}"].join("\n");
    })
    .join("\n\n")}\n`;
}

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

/** BibLaTeX takes an address letter for letter, and `\%` for two signs of it; only what would end or break the field is encoded. */
function texAddress(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
