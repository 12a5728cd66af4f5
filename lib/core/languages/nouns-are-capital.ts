import { coveredLanguages } from "./covered-languages";

const capital = new Set(
  coveredLanguages.filter(({ figures }) => figures.capitalNouns).map(({ lang }) => lang),
);

/** Whether a language (BCP 47 primary) writes all nouns with a capital letter, as German does. */
export const nounsAreCapital = (lang: string | null): boolean => lang !== null && capital.has(lang);
