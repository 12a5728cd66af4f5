import { coveredLanguages } from "@/lib/core/languages/covered-languages";

/** Languages written without blanks name what is counted right behind the number, by one of these. */
const units = coveredLanguages.flatMap(({ figures }) => figures.unitsBehind?.split("|") ?? []);
const behind = new RegExp(
  `^(?:余|多|餘)?((?:${units.toSorted((a, b) => b.length - a.length).join("|")})(?:\\p{Script=Han}{1,2})?)`,
  "u",
);
const names = coveredLanguages.flatMap(({ figures }) => figures.namesBehind?.split("|") ?? []);
const nameBehind = new RegExp(`^\\s?(?:${names.join("|")})`, "u");

/** "33条", "1.2 版本", "3年": numbers of names, and lengths of time, in the words right behind them. */
export const isNamedBehind = (text: string): boolean => nameBehind.test(text.slice(0, 4));

/** Where a run of such writing ends that names a thing: before words of grammar. */
const grammar = /[的和与及在被为是将已于了等以从向到参由对，。]/u;

/** What is counted in the words right behind a number of a text without blanks: "名专家"; `null` where it is none. */
export function unitBehind(text: string): string | null {
  const found = behind.exec(text.slice(0, 12))?.[1];
  if (!found) return null;
  const end = found.slice(1).search(grammar);
  return end < 0 ? found : found.slice(0, end + 1);
}
