import type { BriefingView } from "@/lib/contracts/briefing-view";
import { type SayDay, sayDayInUtc } from "@/lib/core/time/say-day";
import { briefingPaper, type PaperItem, paragraphs } from "@/lib/view-models/briefings/briefing-paper";
import { markdownQuote, markdownWords } from "./markdown-words";

/** A briefing as Markdown, the sources as an annex. @param origin where people open this Variorum @param sayDay as who takes it away says days */
export function briefingMarkdown(view: BriefingView, origin: string, sayDay: SayDay = sayDayInUtc): string {
  const paper = briefingPaper(view);
  const level = paper.sections.some(({ heading }) => heading !== null) ? "###" : "##";
  const parts = [
    `# ${markdownWords(paper.title)}`,
    ...paper.introduction.map(markdownLines),
    ...paper.sections.flatMap(({ heading, items }) => [
      ...(heading ? [`## ${markdownWords(heading)}`] : []),
      ...items.flatMap((item) => itemParts(item, paper.withQuotes, level, origin, sayDay)),
    ]),
    ...(paper.sources.length > 0 ? ["## Sources"] : []),
    ...paper.sources.map(({ number, title, facts }) =>
      [
        `${markdownWords(`[${number}]`)} ${markdownWords(title)}`,
        "",
        ...facts.map(({ name, value }) => `- ${name}: ${markdownWords(value)}`),
      ].join("\n"),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

const markdownLines = (paragraph: string): string => paragraph.split("\n").map(markdownWords).join("  \n");

function itemParts(
  { item, number, quotes, sources, notice }: PaperItem,
  withQuotes: boolean,
  level: string,
  origin: string,
  sayDay: SayDay,
): string[] {
  const { heading, sentence, sentenceByName, comment, note, href } = item;
  const cited = sources.map((source) => markdownWords(`[${source}]`)).join(" ");
  const by = sentenceByName ? ` (sentence by ${markdownWords(sentenceByName)})` : "";
  return [
    ...(heading ? [`${level} ${markdownWords(heading)}`] : []),
    ...(sentence ? [`**${number}.** ${markdownWords(sentence)}${by} ${cited}`] : []),
    ...(note
      ? [
          `${sentence ? "" : `**${number}.** `}Note by ${markdownWords(note.authorName)}, ${sayDay(note.at)} ${sentence ? "" : cited}`.trim(),
          markdownQuote(note.text),
        ]
      : []),
    ...paragraphs(comment).map(markdownLines),
    ...(withQuotes
      ? quotes.flatMap(({ name, source, quote }) => [
          `${markdownWords(name)} ${markdownWords(`[${source}]`)}:`,
          quote ? markdownQuote(quote.words) : "Not stated in this version.",
        ])
      : []),
    ...(notice ? [`*${markdownWords(notice)}*`] : []),
    ...(withQuotes && href ? [`<${origin}${href}>`] : []),
  ];
}
