const KINDS =
  "fact sheets?|press release|press statement|media note|media advisory|statement|joint statement|remarks|briefing|special briefing|" +
  "press briefing|background(?: note| paper| briefing)?|policy (?:paper|brief|statement)|position paper|white paper|report|guidance|memorandum|" +
  "notice to the press|taken question|question taken at .{3,60}|testimony|speech|interview|op-?ed|readout|announcement|notice|factsheet|" +
  "presseerklärung|pressemitteilung|merkblatt|positionspapier|stellungnahme|erklärung|communiqué(?: de presse)?|fiche d['’]information|déclaration|" +
  "hoja informativa|ficha informativa|comunicado(?: de prensa)?|declaración";
const KIND_LINE = new RegExp(`^(?:${KINDS})$`, "iu");

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|" +
  "januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|" +
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";
const DATE_LINE = new RegExp(
  "^(?:\\p{L}{2,10}\\.?, )?(?:" +
    `(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}` +
    `|\\d{1,2}(?:st|nd|rd|th|\\.|er)? (?:de )?(?:${MONTHS})\\.?,?(?: de)? \\d{4}` +
    "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}" +
    ")(?:[ ,].{0,25})?$",
  "iu",
);
const OFFICE_LINE =
  /^(?:the )?(?:office|bureau|department|ministry|embassy|mission|directorate|division|agency|ministerium|bundesministerium|ministère|ministerio|oficina)\b(?: \S+){1,14}$/iu;
const BYLINE =
  /^(?:by |from )?\p{Lu}[\p{L}.'’ -]{2,60}, (?:(?:deputy|assistant|acting|under|u\.s\.|united states|department) )*(?:secretary|spokesperson|minister|director|ambassador|president|administrator|spokes\p{L}+|coordinator|chair)\b.{0,80}$/iu;
const PLACE_LINE =
  /^(?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}), (?:[A-Z]{2}|[A-Z]\.[A-Z]\.|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)$/u;

const LONGEST_LINE = 200;
const bare = (text: string): string => text.replace(/[\s:]+$/u, "").trim();

/** "Fact Sheet", "Media Note": a line that says only what kind of paper this is. */
export function isKindLine(text: string): boolean {
  return text.length <= LONGEST_LINE && KIND_LINE.test(bare(text));
}

/** A line that is only a date (and perhaps a time of day). */
export function isDateLine(text: string): boolean {
  return text.length <= LONGEST_LINE && DATE_LINE.test(text.trim());
}

/** Any line of a masthead: kind, date, office, place or byline. Such a line is never a heading near the title. */
export function isMastheadLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const line = text.trim();
  return (
    isKindLine(line) ||
    isDateLine(line) ||
    OFFICE_LINE.test(line) ||
    BYLINE.test(line) ||
    PLACE_LINE.test(line)
  );
}
