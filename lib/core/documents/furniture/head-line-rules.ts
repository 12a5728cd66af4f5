/** Words by which official texts name what they are, as a line of their own or before a colon; small letters. */
export const documentKinds: ReadonlySet<string> = new Set([
  "fact sheet",
  "factsheet",
  "media note",
  "press statement",
  "press release",
  "news release",
  "media release",
  "joint media release",
  "joint press release",
  "media fact sheet",
  "media factsheet",
  "media statement",
  "joint media statement",
  "press guidance",
  "notice to the press",
  "public notice",
  "notice",
  "statement",
  "joint statement",
  "remarks",
  "speech",
  "testimony",
  "transcript",
  "interview",
  "readout",
  "special briefing",
  "press briefing",
  "briefing",
  "backgrounder",
  "background note",
  "background briefing",
  "media advisory",
  "advisory",
  "memorandum",
  "policy memorandum",
  "presidential memorandum",
  "guidance",
  "policy guidance",
  "directive",
  "circular",
  "bulletin",
  "proclamation",
  "executive order",
  "report",
  "annual report",
  "policy paper",
  "position paper",
  "white paper",
  "policy brief",
  "issue brief",
  "frequently asked questions",
  "faq",
  "op-ed",
  "blog",
  "announcement",
  "communiqué",
  "communique",
  "declaration",
  "taken question",
  "question taken",
  "collected quote",
  "communiqué de presse",
  "fiche d'information",
  "fiche d’information",
  "note d'information",
  "note d’information",
  "pressemitteilung",
  "pressemeldung",
  "medienmitteilung",
  "faktenblatt",
  "positionspapier",
  "hintergrundpapier",
  "comunicado de prensa",
  "nota de prensa",
  "hoja informativa",
  "ficha informativa",
  "nota à imprensa",
  "comunicado de imprensa",
  "comunicato stampa",
  "scheda informativa",
  "persbericht",
  "kamerbrief",
  "pressmeddelande",
  "faktablad",
]);

/** A line that says when and how a text may be used: no title of it. */
export const releaseLine =
  /^(?:for (?:immediate )?release\b.{0,60}|(?:(?:and )?to be |strictly )?embargo(?:ed)?\b.{0,80}|to be (?:reported|released|published) only\b.{0,80}|not for (?:publication|release|circulation)\b.{0,60}|check against delivery)$/iu;

/** A line that is the name of an issuing office; "Election Administration" is a matter, and heads a section. */
export const officeLine =
  /^(?:(?:the|u\.?s\.?|united\sstates)\s)?(?:(?:acting|deputy)\s)?(?:bureau|office|department|ministry|agency|directorate|division|embassy|mission|secretariat|commission|administration)\s(?:of|for|to|on)\s|^(?:the\s)?white\shouse$|\s(?:bureau|office|department|ministry|agency|commission|service|secretariat)$|\s\S+\sadministration$/i;

/** "Washington, DC", "Geneva, Switzerland", "New York City": a place of issue on a line of its own. */
export const placeLine =
  /^(?:\p{Lu}[\p{L}.’'-]{1,20}\s){0,3}\p{Lu}[\p{L}.’'-]{1,20},\s(?:D\.?C\.?|\p{Lu}{2}|\p{Lu}\p{Ll}{2,20}(?:\s\p{Lu}\p{Ll}{2,20}){0,2})$|^(?:new\syork\scity|via\steleconference|washington\sd\.?c\.?)$/u;

const personTitle =
  /\b(?:secretary|under\ssecretary|director|administrator|ambassador|commissioner|chair(?:man|woman|person)?|coordinator|envoy|representative|spokes(?:person|man|woman)|president|minister|governor|attorney\sgeneral)\b/i;

/** "Name, Title": who signs a statement, as a line of its own. */
export function signatureLine(line: string): boolean {
  const comma = line.indexOf(",");
  if (comma < 5 || line.length > 120 || /[.!?:]$/.test(line)) return false;
  const name = line.slice(0, comma).split(" ");
  return (
    name.length >= 2 &&
    name.length <= 5 &&
    name.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word)) &&
    personTitle.test(line.slice(comma + 1)) &&
    !personTitle.test(name.join(" "))
  );
}

/** First words of the lines by which a captured web page is known. */
export const pageFurniture = /^(?:jump|skip)\sto\s(?:main\s|page\s|primary\s)?(?:content|navigation)\b/i;
