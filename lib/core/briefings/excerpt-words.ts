import { isolated } from "@/lib/core/text/isolated";

/** Signs of which a number is made, in any script. */
const OF_A_NUMBER = /[\p{Nd}.,]/u;

/** Words for a sentence: in one line, cells of a row parted by bars, at most so many characters, never cut inside a number. O(length). */
export function excerptWords(words: string, most: number): string {
  const flat = words.trim().replace(/\t+/gu, " | ").replace(/\s+/gu, " ").trim();
  const characters = Array.from(flat);
  if (characters.length <= most) return flat;
  let kept = characters.slice(0, most);
  const blank = kept.lastIndexOf(" ");
  if (blank > most * 0.6) kept = kept.slice(0, blank);
  else if (OF_A_NUMBER.test(characters[most] ?? "")) while (OF_A_NUMBER.test(kept.at(-1) ?? "")) kept.pop();
  return `${kept.join("").replace(/[\s,;:–—-]+$/u, "")} …`;
}

/** The same in quotation marks. */
export const quoteWords = (words: string, most: number): string => isolated(`“${excerptWords(words, most)}”`);

/** A sentence that ends once, also where its last words are quoted with their own full stop. */
export const endSentence = (words: string): string =>
  /[.!?…。؟]”?\u2069?$/u.test(words) ? words : `${words}.`;
