import type { Word } from "@/lib/core/facts/reading/read-words";
import { remembered } from "@/lib/core/facts/reading/word-forms";
import { latinDigits } from "@/lib/core/text/latin-digits";
import { FRACTION_SIGN } from "./number-format";

/** What every number in digits or in English words holds. */
export const HINT = new RegExp(
  `\\d|${FRACTION_SIGN}|\\b(?:half|thirds?|quarters?|fifths?|tenths?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)\\b`,
  "i",
);

/** Whether a word is or holds a number of an English text. */
const isNumber = remembered((lower) => (HINT.test(latinDigits(lower)) ? 1 : 0));
export const mayBeNumber = (word: Word): boolean => isNumber(word) === 1;
