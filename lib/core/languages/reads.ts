import { coveredLanguages } from "./covered-languages";

/** What is looked for in a text: each needs words of its language. */
export type ReadKind = "leadership" | "funding" | "figures" | "programmes" | "deadlines";

/**
 * Whether texts of a language (BCP 47) are read for facts of a kind. Where they are not, silence says nothing: a page must not
 * tell it as "not stated". Names of programmes and deadlines are told by English words alone; a text of unknown language is tried with all words.
 */
export function reads(kind: ReadKind, lang: string | null): boolean {
  const primary = lang?.toLowerCase().split("-")[0] ?? null;
  if (primary === null || primary === "en") return true;
  if (kind === "programmes" || kind === "deadlines") return false;
  const table = coveredLanguages.find((each) => each.lang === primary);
  return table !== undefined && (kind !== "leadership" || table.posts.heads !== "");
}

/** "French" for "fr"; the tag itself where it has no name, "this language" where there is none. */
export function languageName(lang: string | null): string {
  if (lang === null) return "this language";
  // Names of languages call it "root".
  if (lang === "und") return "a language that is not known";
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
