import { parties } from "@/lib/core/languages/parties";

/** "(SPD)", "(Die Grünen)", "(Bündnis 90/Die Grünen)", "(PT-SP)", "(D-Ohio)" behind a word with a small ending. */
const bracket =
  /(?<=\p{Ll}\s)\((?:Die\s)?([\p{L}\d/]{1,12}(?:-PP)?)(?:\s90\/Die\sGrünen|-\p{Lu}[\p{L}.]{0,10})?\)/gu;
/** What a short name may stand for is so many letters long at most. */
const REACH = 60;

/** "Port Directorate (PD)": there the bracket shortens the words before it. */
function shortens(short: string, before: string): boolean {
  const initials = before.match(/(?<!\p{L})\p{Lu}/gu)?.join("") ?? "";
  return short.length < 5 && initials.endsWith(short);
}

/** A text with the parties of the people named ("Ada Lind (SPD) becomes") as blanks, so that a name reaches its verb. Same length. O(length). */
export const blankParties = (text: string): string =>
  text.includes("(")
    ? text.replace(bracket, (whole: string, name: string, at: number) =>
        (parties.has(name) || (/^[DR]$/.test(name) && whole.includes("-"))) &&
        !shortens(name, text.slice(Math.max(0, at - REACH), at))
          ? " ".repeat(whole.length)
          : whole,
      )
    : text;
