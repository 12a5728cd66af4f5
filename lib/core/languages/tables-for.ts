import { coveredLanguages } from "./covered-languages";
import type { LanguageTable } from "./language-table";

/** The tables a text in language `lang` (BCP 47) is read with: its own; all of them where it is unknown or not covered. */
export function tablesFor(lang: string | null): readonly LanguageTable[] {
  const primary = lang?.toLowerCase().split("-")[0];
  const own = coveredLanguages.filter((table) => table.lang === primary);
  return own.length > 0 ? own : coveredLanguages;
}
