import type { Block } from "./block";
import { isDateLine, isOffice, tidy, withoutDate } from "./head-lines";

/** So many lines from the end an office may sign with the date. */
const FOOT_LINES = 12;

/** Who signs a release at its foot: the name of an office as a line of its own, with the date behind it or below it. */
export function officeAtFoot(text: string, content: readonly Block[], lang: string | null): string | null {
  const lines = content
    .slice(-FOOT_LINES)
    .flatMap((block) => text.slice(Math.max(block.start, block.end - 1_000), block.end).split("\n"))
    .map(tidy)
    .filter((line) => line !== "")
    .slice(-FOOT_LINES);
  for (const [at, line] of lines.entries()) {
    const name = withoutDate(line, lang);
    const isDated = name !== line || isDateLine(lines[at + 1] ?? "");
    if (isDated && isOffice(name)) return name;
  }
  return null;
}

/** "Office to Monitor and Combat …", "Intellectual Property Office of …", "Foundation for …": names of offices in running text. */
const OFFICE =
  "(?:Office|Bureau|Agency|Directorate|Division|Department|Ministry|Commission|Foundation|Association|Institute|Secretariat|Registry)\\s(?:of|for|to|on)\\s";
const officeNames = new RegExp(
  `(?:(?!(?:The|In|By|At|An?|Under|Of|For|From|This)\\s)\\p{Lu}[\\p{L}-]+\\s){0,3}\\b${OFFICE}(?:the\\s)?\\p{Lu}[\\p{L}-]*` +
    `(?:(?:,?[ \\t](?:and|or|of|for|to|in|on|the|&)){0,3},?[ \\t](?!${OFFICE})\\p{Lu}[\\p{L}-]*){0,10}(?![’'\\p{L}])`,
  "gu",
);

/** What somebody is head or a member of is no more than a detail about them. */
const postInFront =
  /\b(?:director|chief|head|secretary|minister|commissioner|officer|president|chair\p{L}*|manager|executive|administrator|counsel|advis[eo]r|members?|ambassador|professor)\b[^.;]{0,40}$/iu;

/** First in its sentence, but for whose it is: "The Department of State’s Office to …". */
const opensSentence = /(?:^|[.!?:]\s|\n)(?:\d+\.\s)?(?:The\s)?(?:[\p{L}.\s]{0,40}[’']s?\s)?$/u;

/** The office that speaks in the first paragraphs of a page without a head: the subject of a sentence, else the only one that is named. */
export function officeInProse(text: string, content: readonly Block[]): string | null {
  const prose = content
    .filter((block) => block.end - block.start > 80)
    .slice(0, 4)
    .map((block) => text.slice(block.start, Math.min(block.end, block.start + 600)))
    .join("\n");
  const named = [...prose.matchAll(officeNames)].filter(
    ({ index }) => !postInFront.test(prose.slice(Math.max(0, index - 70), index)),
  );
  const subject = named.find(({ index }) => opensSentence.test(prose.slice(Math.max(0, index - 60), index)));
  const names = new Set(named.map(([name]) => name));
  return subject?.[0] ?? (names.size === 1 ? (named[0]?.[0] ?? null) : null);
}
