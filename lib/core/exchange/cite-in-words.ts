import { type CitedSource, datePartsOf } from "./cited-source";

/**
 * A reference after the Chicago Manual of Style (18th edition, notes and bibliography). The day a page was seen stands in
 * it also where the page is dated: pages change under their dates.
 */
export function citeChicago({ title, author, version, issued, seen, url, locator }: CitedSource): string {
  const part = locator ? `, ${locator}` : "";
  return sentences([
    author,
    `“${title},” ${version}${part}`,
    issued && monthFirst(issued),
    seen && `Accessed ${monthFirst(seen)}`,
    url,
  ]);
}

/** A reference after the Publication Manual of the American Psychological Association (7th edition), web page of an institution. */
export function citeApa({ title, author, version, issued, seen, url, locator }: CitedSource): string {
  const date = `(${issued ? yearFirst(issued) : "n.d."})`;
  const named = `${title} [${[version, locator].filter(Boolean).join(", ")}]`;
  const found = url && (seen ? `Retrieved ${monthFirst(seen)}, from ${url}` : url);
  return author
    ? `${sentences([author])} ${sentences([date, named, found])}`
    : sentences([named, date, found]);
}

/** Each part with one full stop at its end; an address keeps its own end. */
function sentences(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== "")
    .map((part) =>
      /[.?!][”"’]?$/u.test(`${part}`) || /https?:\/\/\S+$/u.test(`${part}`) ? part : `${part}.`,
    )
    .join(" ");
}

function monthFirst(iso: string): string {
  const { year, month, day } = datePartsOf(iso);
  return month ? `${month}${day ? ` ${day},` : ""} ${year}` : year;
}

function yearFirst(iso: string): string {
  const { year, month, day } = datePartsOf(iso);
  return month ? `${year}, ${month}${day ? ` ${day}` : ""}` : year;
}
