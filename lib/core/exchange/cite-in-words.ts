import { type CitedSource, datePartsOf } from "./cited-source";

/**
 * A reference after the Chicago Manual of Style (18th edition, notes and bibliography). The day a page was seen stands in
 * it also where the page is dated: pages change under their dates.
 */
export function citeChicago({ title, author, version, issued, seen, url, locator }: CitedSource): string {
  const which = [version, locator].filter(Boolean).join(", ");
  const end = which ? "," : /[.?!]$/u.test(title) ? "" : ".";
  return sentences([
    author,
    `“${innerQuotes(title)}${end}” ${which}`.trim(),
    issued ? monthFirst(issued) : seen ? null : "n.d.",
    seen && `Accessed ${monthFirst(seen)}`,
    url,
  ]);
}

/** A reference after the Publication Manual of the American Psychological Association (7th edition), web page of an institution. */
export function citeApa({ title, author, version, issued, seen, url, locator }: CitedSource): string {
  const date = `(${issued ? yearFirst(issued) : "n.d."})`;
  const which = [version, locator].filter(Boolean).join(", ");
  const named = which ? `${title} [${which}]` : title;
  const found = url && (seen ? `Retrieved ${monthFirst(seen)}, from ${url}` : url);
  return author
    ? `${sentences([author])} ${sentences([date, named, found])}`
    : sentences([named, date, found]);
}

/**
 * A citation after the Bluebook (rule 18.2.2, pages of the internet; months after table T12). The office is named whole: its abbreviation is
 * for whoever cites. "Last visited" stands in it also where the page is dated, as above.
 */
export function citeBluebook({ title, author, version, issued, seen, url, locator }: CitedSource): string {
  const named = [author, title, version, locator].filter(Boolean).join(", ");
  const date = issued ? ` (${abbreviated(issued)})` : seen ? "" : " (n.d.)";
  const found = url && `, ${url}`;
  const visited = seen && ` (last visited ${abbreviated(seen)})`;
  return `${named}${date}${found ?? ""}${visited ?? ""}.`;
}

/** Quotation marks within quotation marks are single. */
const innerQuotes = (words: string): string =>
  words.replace(/“([^“”]*)”|"([^"]*)"/gu, (_, curly?: string, straight?: string) => `‘${curly ?? straight}’`);

/** Months of more than four letters are cut, September after its fourth. */
function abbreviated(iso: string): string {
  return monthFirst(iso).replace(
    /^\p{L}{5,}/u,
    (month) => `${month.slice(0, month === "September" ? 4 : 3)}.`,
  );
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
