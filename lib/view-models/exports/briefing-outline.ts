import type { BriefingItemView, BriefingView } from "@/lib/contracts/briefing-view";
import { directionOfWords } from "@/lib/core/text/direction-of-words";
import { type SayDay, sayDayInUtc } from "@/lib/core/time/say-day";
import {
  briefingPaper,
  markOf,
  type PaperItem,
  type PaperQuote,
  paragraphs,
} from "@/lib/view-models/briefings/briefing-paper";
import type { Outline, OutlinePart, OutlineSide } from "./outline";
import type { Remark } from "./tracked-document";

const line = (words: string): OutlinePart => ({ kind: "line", words });

/** A briefing as a file with headings: for Word and HTML. @param origin where people open this Variorum @param sayDay as who takes it away says days */
export function briefingOutline(view: BriefingView, origin: string, sayDay: SayDay = sayDayInUtc): Outline {
  const paper = briefingPaper(view);
  const level = paper.sections.some(({ heading }) => heading !== null) ? 3 : 2;
  return {
    title: paper.title,
    parts: [
      ...paper.introduction.map(line),
      ...paper.sections.flatMap(({ heading, items }): OutlinePart[] => [
        ...(heading ? [{ kind: "heading" as const, level: 2 as const, words: heading }] : []),
        ...items.flatMap((item) => itemParts(item, paper.withQuotes, level, origin, sayDay)),
      ]),
      ...(paper.sources.length > 0
        ? [{ kind: "heading" as const, level: 2 as const, words: "Sources" }]
        : []),
      ...paper.sources.flatMap(({ number, title, facts }): OutlinePart[] => [
        line(`[${number}] ${title}`),
        line(facts.map(({ name, value }) => `${name}: ${value}`).join("\n")),
      ]),
    ],
  };
}

function itemParts(
  { item, number, quotes, sources, notice }: PaperItem,
  withQuotes: boolean,
  level: 2 | 3,
  origin: string,
  sayDay: SayDay,
): OutlinePart[] {
  const { heading, sentence, sentenceByName, comment, note, href } = item;
  const cited = sources.map((source) => `[${source}]`).join(" ");
  const noted = note ? `Note by ${note.authorName}, ${sayDay(note.at)}` : "";
  const said = sentence || noted;
  const parts: OutlinePart[] = [];
  if (heading) parts.push({ kind: "heading", level, words: heading });
  if (said)
    parts.push(
      line(`${number}. ${said}${sentenceByName ? ` (sentence by ${sentenceByName})` : ""} ${cited}`),
    );
  if (note) {
    if (sentence) parts.push(line(noted));
    parts.push({ kind: "quote", words: note.text, lang: "", dir: directionOfWords(note.text) ?? "ltr" });
  }
  parts.push(...paragraphs(comment).map(line));
  if (withQuotes) parts.push(...quoteParts(item, quotes));
  if (notice) parts.push(line(notice));
  if (withQuotes && href) parts.push(line(`${origin}${href}`));
  return parts;
}

function quoteParts(item: BriefingItemView, quotes: readonly PaperQuote[]): OutlinePart[] {
  const sides = quotes.map(
    ({ side, name, version, source, quote, lang, dir }): OutlineSide => ({
      name: `${name} [${source}]`,
      version,
      words: quote?.words ?? null,
      lang,
      dir,
      ...(quote && { marks: { kind: markOf(item.kind, side), ranges: quote.marks } }),
    }),
  );
  const [older, newer] = sides;
  if (item.kind === "change" && older && newer) return [{ kind: "passage", older, newer }];
  return sides.flatMap(({ name, words, lang, dir, marks }): OutlinePart[] => [
    line(`${name}:`),
    words === null
      ? line("Not stated in this version.")
      : {
          kind: "quote",
          words,
          lang,
          dir,
          ...(marks && { marks }),
          ...(item.note && { remark: remarkOf(item.note) }),
        },
  ]);
}

const remarkOf = ({ text, authorName, at }: NonNullable<BriefingItemView["note"]>): Remark => ({
  author: authorName,
  at,
  lines: paragraphs(text.replace(/\n/gu, "\n\n")),
});
