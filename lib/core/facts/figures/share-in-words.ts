import { ownNumberWords, readHanNumber, readNumberWords } from "./number-words";

const PARTS =
  "(?:half(?!\\sa\\s)|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)";
/** "two-thirds", "a quarter", "half": alternatives of a pattern, without Unicode flag. */
export const ENGLISH_SHARE = `(?:(?:a|one|two|three|four|five|six|seven|eight|nine)[\\s-])?${PARTS}`;
const shareOfParts = new Map<string, number>(
  ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].map((word, at) => [
    word,
    100 / (at + 2),
  ]),
);
/** "百分之三", "三分之二". */
export const HAN_SHARE =
  "百分之[〇零一二两三四五六七八九十百点點]{1,9}|[二三四五六七八九十]{1,3}分之[一二三四五六七八九]{1,2}";

/** A share in words stands with what it is a share of, or with what rose or fell by it; "the third quarter" is none. */
export function shareIn(text: string, match: RegExpExecArray, lang: string | null): number | null {
  const written = match[0].toLowerCase().replace(/[\s-]+/g, " ");
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 48);
  const before = text.slice(Math.max(0, match.index - 16), match.index);
  const own = ownNumberWords(lang);
  // "l'identité d'un tiers": a third party, where nothing rises or falls by a third.
  if (own && /^un tiers$/.test(written) && !behindShare.test(behind)) {
    const lead = text.slice(Math.max(0, match.index - 48), match.index);
    if (!/(?:baiss|hauss|augment|diminu|rédu|chut|recul|progress|croî|accr|plus|moins)/i.test(lead))
      return null;
  }
  if (own)
    return behindShare.test(behind) || measuredBy.test(before) ? (own.fractions.get(written) ?? null) : null;
  if (/^[\s-](?:majority|vote|party|parties|year|mile|hour|day|price|time|way|finals?)/i.test(behind))
    return null;
  if (/(?:first|second|third|fourth|last|this|next|each|every|other|\d)\s$/i.test(before)) return null;
  const [, count, part = ""] =
    /^(?:(\w+) )?(\w+?)(?:s|ves)?$/.exec(written.replace("fourth", "quarter").replace("halves", "half")) ??
    [];
  const share = shareOfParts.get(part);
  const plural = count !== undefined && !/^(?:a|one)$/.test(count);
  const of =
    /^\s(?:of\s(?!(?:the\s)?(?:year|month|century|decade|season|(?:19|20)\d\d))|as\smany|as\smuch)/i.test(
      behind,
    );
  // "one-third of the members of the board": a rule of voting.
  if (/^\sof\s(?:the\s|its\s|all\s)?(?:\w+\s)?(?:members|votes?|board|delegates|directors)\b/i.test(behind))
    return null;
  const half =
    part === "half" &&
    /^\s(?:the|all|our|their|its|these|those)\s(?!year|month|century|season)/i.test(behind);
  const rises = measuredBy.test(before) && count !== undefined;
  if (share === undefined || !(of || half || plural || rises)) return null;
  const many = plural ? readNumberWords(count) : 1;
  return many !== null && many * share < 100 ? Number((many * share).toFixed(2)) : null;
}

const behindShare =
  /^\s(?:of|der|des|aller|von|davon|de|du|d['’]|dos|das|do|da|di|del|dei|delle|della|degli|dell['’]|van|los|las)/i;
const measuredBy = /(?:\bby|\bdown|\bup|\bum|\bd['’]|\bde|\bem|\ben|\bun)\s?$/i;

/** "百分之三" and "三分之二" in per cent. */
export function hanShare(written: string): number | null {
  const [base = "", part = ""] = written.split("分之");
  const [whole, some] = [readHanNumber(base), readHanNumber(part)];
  return whole === null || some === null || whole === 0 ? null : Number(((100 * some) / whole).toFixed(2));
}
