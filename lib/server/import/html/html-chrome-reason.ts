import "server-only";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, type Evidence } from "./html-evidence";

/** What the rules look at besides the element itself. */
export interface Surroundings {
  readonly page: Evidence;
  /** Inside `main`, `article` or what plays their part. */
  readonly inMain: boolean;
  /** The page names its main part. */
  readonly hasMain: boolean;
  /** The page's only `h1` stands in this element. */
  readonly hasTitle: boolean;
  /** It ends before the page's only `h1` begins. */
  readonly aboveTitle: boolean;
}

const ROLES: Readonly<Record<string, string>> = {
  navigation: "navigation",
  banner: "site header",
  contentinfo: "site footer",
  search: "search box",
  menu: "navigation",
  menubar: "navigation",
  dialog: "dialogue box",
  alertdialog: "dialogue box",
};

/** Words of class names and ids, and what they say where no running text speaks against it. */
const NAMES: readonly (readonly [words: string, reason: string])[] = [
  [
    "nav navi navs navbar navigation menu menus submenu menubar subnav topnav leftnav rightnav sidenav mainnav gnav pager pagination sitemap megamenu navbox",
    "navigation",
  ],
  ["breadcrumb breadcrumbs crumb crumbs bread", "breadcrumb"],
  ["skip skiplink skiplinks skipnav skipto", "skip link"],
  [
    "share sharing social socialmedia addthis addtoany sharethis follow connect bookmark bookmarks tweet facebook",
    "follow and share links",
  ],
  ["footer colophon copyright sitefooter pagefooter", "site footer"],
  ["masthead banner topbar siteheader branding logo govbanner usabanner siteslogan sitename", "site header"],
  ["search searchbox searchform gsa", "search box"],
  ["login signin openid loginbox janrain", "sign-in box"],
  ["cookie cookies consent gdpr cookiebar", "cookie notice"],
  ["newsletter subscribe subscription signup govdelivery", "newsletter box"],
  ["advert adverts advertisement ads sponsored", "advertisement"],
  [
    "print printer printfriendly printpage toolbar utility utilities pagetools backtotop totop gotop",
    "page tools",
  ],
  ["feedback survey foresee", "feedback box"],
];
/** Each word with the place of its reason: of several the first in the list counts. */
const PLACES: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap(([words], place) => words.split(" ").map((word) => [word, place] as const)),
);
const SITE_NAME = /(?:^|[\s_-])(?:micro|sub)?site[_-]?(?:name|slogan|title|logo)(?:$|[\s_-])/i;
/** Above this share of the page's running text an element is the page, whatever it is called. */
const MOST = 0.2;
/** Above this share of its text in links, a group of links outside the main part is a menu. */
const LINKED = 0.8;
/** Share of the running text that may stand outside the main part at either end. */
const EDGE = 0.05;
const GROUPS: ReadonlySet<string> = new Set([
  "ul",
  "ol",
  "div",
  "table",
  "td",
  "tr",
  "section",
  "aside",
  "p",
  "dl",
  "center",
]);

/** Whole pages and headings: a name on one of them says what the text is about. */
const NAMED_BY_SUBJECT: ReadonlySet<string> = new Set("h1 h2 h3 h4 h5 h6 body html main article".split(" "));
/** Beside links and buttons a group of them may have this much of a label. */
const LABEL = 30;

/**
 * Why an element is site furniture by structure; `null` where nothing says so. Its words are judged elsewhere. Landmarks
 * say it themselves. A name (a word in a class or an id) says it only outside the main part, above the title, or of
 * a group that is nothing but links and buttons.
 */
export function chromeReason(element: Tree.Element, evidence: Evidence, around: Surroundings): string | null {
  const tag = element.tagName;
  const role = attribute(element, "role")?.toLowerCase().trim() ?? "";
  const speaks = evidence.prose > MOST * around.page.prose && evidence.prose > 0;
  if (tag === "nav" || role === "navigation") return speaks ? null : "navigation";
  if (tag === "dialog") return "dialogue box";
  if (ROLES[role] && !speaks && !around.hasTitle) return ROLES[role];
  // A header or footer of the page; those of an article belong to it.
  if (tag === "footer" && !around.inMain && !speaks) return "site footer";
  if (tag === "header" && !around.inMain && !speaks && !around.hasTitle)
    if (around.hasMain || evidence.headings1 === 0) return "site header";
  if (tag === "option" || tag === "optgroup" || tag === "datalist") return "form";
  if ((tag === "select" || tag === "textarea") && evidence.typed === 0) return "form";
  if (speaks) return null;
  if (tag === "noscript") return "shown only where scripts are off";
  if (tag === "video" || tag === "audio" || tag === "canvas") return "shown only where the medium cannot be";
  return byName(element, evidence, around) ?? byLinks(tag, evidence, around);
}

/** A group of links or buttons and nothing else, a short label aside. */
function isControls(evidence: Evidence): boolean {
  if (evidence.buttons === 0 && evidence.links < 2) return false;
  return evidence.text - evidence.linkText <= LABEL && evidence.prose === 0 && evidence.headings1 === 0;
}

/** What a name says is the same wherever it stands; a page has few names and many elements. */
const readNames = new Map<string, number>();
const MOST_NAMES = 5000;
const NOTHING = NAMES.length;
const OF_SITE = -1;

function byName(element: Tree.Element, evidence: Evidence, around: Surroundings): string | null {
  if (around.hasTitle) return null;
  const place = Math.min(placeOf(attribute(element, "class")), placeOf(attribute(element, "id")));
  if (place === NOTHING) return null;
  // What stands above the title and says nothing is no part of the text.
  const above = around.aboveTitle && evidence.prose === 0;
  if (place === OF_SITE && above) return "site name";
  if (NAMED_BY_SUBJECT.has(element.tagName)) return null;
  if ((around.inMain || isAmidst(evidence, around)) && !above && !isControls(evidence)) return null;
  if (place === OF_SITE) return "site name";
  const reason = NAMES[place]?.[1];
  if (reason === undefined) return null;
  // An h1 is a page's own title, unless a name above says that it is the site's.
  return evidence.headings1 > 0 || !isMild(reason, evidence) ? null : reason;
}

/** Between running text and running text, on a page that does not say where its main part is. */
function isAmidst(evidence: Evidence, around: Surroundings): boolean {
  if (around.hasMain) return false;
  const start = evidence.proseBefore / Math.max(1, around.page.prose);
  const end = evidence.proseAfter / Math.max(1, around.page.prose);
  return start > EDGE && end < 1 - EDGE;
}

function placeOf(names: string | null): number {
  if (!names) return NOTHING;
  const known = readNames.get(names);
  if (known !== undefined) return known;
  if (readNames.size >= MOST_NAMES) readNames.clear();
  const place = readPlace(names);
  readNames.set(names, place);
  return place;
}

/** The first reason that any part of the names gives. */
function readPlace(names: string): number {
  if (SITE_NAME.test(names)) return OF_SITE;
  const words = names
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .concat(names.toLowerCase().split(/\s+/));
  return Math.min(...words.map((word) => PLACES.get(word) ?? NOTHING));
}

/** Boxes of the page's tools hold few words of their own; where one says much, it is left to the reader. */
function isMild(reason: string, evidence: Evidence): boolean {
  return reason === "site footer" || reason === "cookie notice" || evidence.prose <= 400;
}

function byLinks(tag: string, evidence: Evidence, around: Surroundings): string | null {
  if (around.inMain || !GROUPS.has(tag) || evidence.links < 4) return null;
  // Without a named main part, it lies where the running text is: a list of links in its midst is the text's.
  if (isAmidst(evidence, around)) return null;
  if (evidence.linkText < LINKED * evidence.text) return null;
  return evidence.linkText / evidence.links <= 45 ? "links outside the main part" : null;
}
