import { arabic } from "./ar";
import { german } from "./de";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import { italian } from "./it";
import type { LanguageTable } from "./language-table";
import { dutch } from "./nl";
import { portuguese } from "./pt";
import { chinese } from "./zh";

/** The languages whose words the rules know, English first. */
export const coveredLanguages: readonly LanguageTable[] = [
  english,
  french,
  spanish,
  german,
  portuguese,
  italian,
  dutch,
  arabic,
  chinese,
];
