import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { isDateLine, isKindLine } from "@/lib/core/documents/furniture/masthead-lines";
import type { HtmlHead } from "./html-head";

const SEPARATORS = /\s+[|·»«:–—-]\s+|\s*[|»]\s*|\s*::\s*/u;
/** What sections of sites are called; such a heading stands above many pages. */
const SECTIONS =
  /^(?:(?:latest |all )?news(?:room)?|press(?: room| cent(?:er|re))?|media(?: cent(?:er|re)| releases?)?|press releases?|publications?|blog|archives?|events?|speeches|statements?|documents?|home(?: ?page)?|search(?: results)?|about(?: us)?|aktuelles|presse|pressemitteilungen?|nachrichten|meldungen|publikationen|actualités?|communiqués?(?: de presse)?|noticias|notícias|comunicados?(?: de prensa)?|notizie|comunicati(?: stampa)?|nieuws|(?:main )?(?:menu|navigation)(?: und service)?|you are here|sie sind hier|vous êtes ici|usted está aquí|você está aqui|u bevindt zich hier)[:.]?$/iu;
/** What programs that make pages call them: "L_2013176EN.01000101.xml". */
const FILE_NAME = /^\S+\.(?:xml|x?html?|docx?|odt|rtf|pdf|txt|indd)$/iu;
/** Headings further down are parts of the text. */
const NEAR = 12;

/** How two titles are compared: white space, case and signs aside. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * The title of a page. Its only `h1` is the title, whatever its tab says, unless that names a section of the site or a
 * kind of paper; then it is the heading that the page's data repeat, or what they say without the site's name.
 */
export function pageTitle(
  head: HtmlHead,
  onlyHeading: string | null,
  drafts: readonly DraftBlock[],
): string | null {
  const site = head.siteName === null ? null : plain(head.siteName);
  const isGeneric = (text: string) =>
    SECTIONS.test(text) || isKindLine(text) || isDateLine(text) || plain(text) === site;
  if (onlyHeading !== null && !isGeneric(onlyHeading)) return onlyHeading;
  const said = [...head.titles, ...(head.tab === null ? [] : [head.tab])].filter(
    (title) => !FILE_NAME.test(title),
  );
  const headings = drafts
    .filter((draft) => draft.kind === "heading" && draft.chrome === null && !isGeneric(draft.text))
    .slice(0, NEAR);
  const repeated = headings.find((draft) => said.some((title) => repeats(title, draft.text)));
  if (repeated) return repeated.text;
  const first = headings.find(({ level }) => level === 1);
  if (first) return first.text;
  const own = said
    .map((title) => withoutSite(title, site, head.tab))
    .find((title) => title && !isGeneric(title));
  return own ?? onlyHeading;
}

/** The title is the heading, or the heading with the site's name, its section or a date before or behind it. */
function repeats(title: string, heading: string): boolean {
  const short = plain(heading);
  if (short.length < 4) return false;
  const long = plain(title);
  return (
    long === short ||
    (` ${long} `.includes(` ${short} `) &&
      (short.length >= 15 || title.split(SEPARATORS).some((part) => plain(part) === short)))
  );
}

/** "Positions on migration | Office of Migration": without what repeats the site's name, or what only the tab has. */
function withoutSite(title: string, site: string | null, tab: string | null): string {
  const parts = title.split(SEPARATORS);
  if (parts.length < 2) return title;
  const kept = parts.filter((part) => plain(part) !== site);
  if (kept.length < parts.length)
    return title.startsWith(kept[0] ?? "") && kept.length > 1 ? joined(title, kept) : (kept[0] ?? title);
  // Only the tab carries the site's name; of its parts the longest says most.
  return title === tab
    ? parts.reduce((longest, part) => (part.length > longest.length ? part : longest))
    : title;
}

/** The stretch of the title from its first to its last part that is kept. */
function joined(title: string, kept: readonly string[]): string {
  const last = kept.at(-1) ?? "";
  return title.slice(0, title.lastIndexOf(last) + last.length);
}
