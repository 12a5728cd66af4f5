import { type DraftFact, nearWords, proof } from "@/lib/core/facts/draft-fact";
import type { Reading } from "@/lib/core/facts/reading/read-document";

/** "by", "no later than", "until", "before the end of", "due", "within": what makes a time a deadline. */
const opener =
  /\b(?:by|no\slater\sthan|not\slater\sthan|until|before|due(?:\sdate)?(?:\son|\sby|:)?|deadline(?:\sis|\sof|:|\sfor\s[\p{L}\s]{1,40}\sis)?|expires?(?:\son)?|ends?\son)\s(?:the\send\sof\s|the\sclose\sof\s|(?:early|late|mid)[\s-])?(?=\p{Lu}|\d|fiscal|FY|next\s)/giu;
const span =
  /\bwithin\s(?:the\snext\s)?(?:\d{1,3}|one|two|three|four|five|six|seven|ten|thirty|sixty|ninety)\s(?:(?:calendar|business|working)\s)?(?:days|weeks|months|years)\b/gi;
const year = /^(?:(?:FY|fiscal\syear)\s?)?((?:20|21)\d\d)(?!\d)(?!\s(?:Report|Declaration|Agenda))/i;
/** "by 2015 the number had": a tale of the past is no deadline. Duty or plan in the sentence makes it one. */
const duty =
  /\b(?:must|shall|should|will|to\sbe|goal|target|aims?|aim|commit\w*|required?|deadline|due|plans?|submit\w*|no\slater|not\slater|agree\w*|pledge\w*|achieve|reduce|end|eliminate|call\w*|expires?|apply|applications?)\b/i;

/** Times by which something is to be done, each with its sentence. O(length). */
export function findDeadlines({ sentences }: Reading): DraftFact[] {
  const facts: DraftFact[] = [];
  for (const read of sentences) {
    const { sentence, text } = read;
    if (sentence.place === "caption" || !/\d|within/i.test(text) || !duty.test(text)) continue;
    const add = (from: number, to: number, due: string | null, confidence: number, reason: string) => {
      const focus = { start: sentence.start + from, end: sentence.start + to };
      facts.push({
        topic: "deadline",
        ...proof(read, focus),
        due,
        wording: text.slice(from, to).replace(/\s+/g, " "),
        what: text
          .slice(Math.max(0, from - 120), Math.min(text.length, to + 80))
          .replace(/\s+/g, " ")
          .trim(),
        confidence,
        reason,
        core: `${text.slice(from, to)} ${nearWords(read, focus)}`,
      });
    };
    const { dates } = read;
    for (const match of text.matchAll(opener)) {
      const at = match.index + match[0].length;
      const date = dates.find((found) => found.start >= at && found.start - at <= 1);
      const bare = year.exec(text.slice(at, at + 24));
      const sure = /^(?:no|not|due|deadline|expires?)/i.test(match[0]) ? 0.9 : 0.7;
      if (date)
        add(
          match.index,
          date.end,
          date.iso.startsWith("--") ? null : date.iso,
          sure,
          "a date after a word of deadline",
        );
      else if (bare)
        add(match.index, at + bare[0].length, bare[1] ?? null, 0.65, "a year after a word of deadline");
    }
    for (const match of text.matchAll(span))
      add(match.index, match.index + match[0].length, null, 0.7, 'a length of time after "within"');
  }
  return facts;
}
