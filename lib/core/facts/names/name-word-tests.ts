import type { Word } from "@/lib/core/facts/reading/read-words";
import { classNouns } from "./name-words";

// What a single word can be in a name.

/** "State-funded" describes what follows and is no part of the name. */
export const funded =
  /-(?:funded|led|based|supported|sponsored|wide|level|backed|run|owned|brokered|mandated)$/;

export const isAbbreviation = (text: string) =>
  !/^(?:PDF|HTML|DOCX?|XLSX?|PPTX?|CSV)$/.test(text) &&
  text.length >= 2 &&
  text.length <= 14 &&
  /^\p{Lu}[\p{Lu}\p{N}/&.-]*s?$/u.test(text) &&
  /\p{Lu}.*\p{Lu}/u.test(text);
export const isYear = (text: string) => /^(?:1[89]|20|21)\d\d$/.test(text);
export const startsWithDigit = (text: string) => text.charCodeAt(0) >= 0x30 && text.charCodeAt(0) <= 0x39;
export const nameWord = (word: Word | undefined) =>
  word !== undefined && (word.capital || startsWithDigit(word.text));
export const isOffice = (word: Word | undefined) => classNouns.get(word?.lower ?? "") === "office";
