import { german } from "@/lib/core/languages/de";
import { english } from "@/lib/core/languages/en";
import { spanish } from "@/lib/core/languages/es";
import { french } from "@/lib/core/languages/fr";
import type { LanguageTable } from "@/lib/core/languages/language-table";
import { portuguese } from "@/lib/core/languages/pt";

/** The languages whose words the rules know, English first. */
export const coveredLanguages: readonly LanguageTable[] = [english, french, spanish, german, portuguese];
