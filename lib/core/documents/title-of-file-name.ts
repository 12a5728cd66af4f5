/** Names that say how a file came and not what it is. */
const OF_NO_PAPER =
  /^(?:pasted|scan(?:s|ned)?|camscanner|screenshot|img|image|dsc[nf]?|photo|whatsapp|download(?:ed)?|documents?|dokument|documento|docs?|files?|unnamed|untitled|unbenannt|index|default|print|printed|output|export|text|pages?|attachment|new|neu|copy)(?!\p{L})[\s\d.:-]*$/iu;
const ENDING = /(?:\.[a-z][a-z\d]{0,4}){1,2}$/iu;
/** "(1)", " - Copy": what systems add to the second file of a name. */
const SECOND = /(?:\s*\(\d{1,2}\)|\s+-\s+(?:copy|kopie|copie|copia|cópia))+$/iu;

/**
 * What a file is called after, as a title that a person may keep or mend: "migration_fact-sheet(1).pdf" → "migration fact sheet". `null`
 * for names that say nothing of the paper: scans, downloads, numbers and codes.
 */
export function titleOfFileName(fileName: string): string | null {
  const bare = fileName.replace(ENDING, "").replace(SECOND, "");
  const spaced = /\s/u.test(bare) ? bare : bare.replace(/(?<!\d)-|-(?!\d)/gu, " ");
  const title = spaced
    .replace(/[_+]|%20/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  // A word of three letters of which not all are digits of base 16, or two signs of a script without letters of that kind.
  const says = title
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .some((word) => /\p{L}{3}|\p{Script=Han}{2}/u.test(word) && !/^(?=.*\d)[\da-f]+$/iu.test(word));
  return says && !OF_NO_PAPER.test(title) ? title : null;
}
