import type { CompareView } from "@/lib/contracts/compare-view";
import { type SayDay, sayDayInUtc } from "@/lib/core/time/say-day";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import type { CompareOptions } from "@/lib/view-models/comparison/compare-options";
import { sayReaders } from "@/lib/view-models/comparison/say-readers";
import { sayReview } from "@/lib/view-models/comparison/say-review";
import { type ExportedChange, exportedChanges } from "./exported-changes";
import { markdownQuote, markdownWords } from "./markdown-words";
import { sourcesAnnex } from "./sources-annex";

/** The changes of a view, each with both passages and what was said of it, and the sources, as Markdown. */
export function changesMarkdown(
  view: CompareView,
  options: CompareOptions,
  origin: string,
  sayDay: SayDay = sayDayInUtc,
): string {
  const { older, newer } = view;
  const model = compareModel(view, options);
  const changes = exportedChanges(view, model);
  const unplaced = model.notes.unplaced.map(({ annotation }) => ({
    author: annotation.authorName,
    lines: [annotation.text],
    replies: [],
  }));
  const folded = options.boilerplate === "fold" ? model.hidden.furnitureBlocks : 0;
  const annex = sourcesAnnex(view, model, origin, { furnitureBlocks: folded, remarks: unplaced }, sayDay);
  const notes = model.notes.placed.map(
    ({ annotation: { authorName, quote, text } }) =>
      `- ${markdownWords(authorName)} on “${markdownWords(quote)}”: ${markdownWords(text)}`,
  );
  const parts = [
    `# ${markdownWords(`${newer.document.title}: ${older.version.label} compared with ${newer.version.label}`)}`,
    ...model.sentences.map(
      ({ topic, parts: said }) => `- ${topic}: ${markdownWords(said.map(({ text }) => text).join(""))}`,
    ),
    ...changes.map((change) => changeSection(change, view, origin)),
    ...(notes.length > 0 ? ["## Notes", notes.join("\n")] : []),
    ...annex.flatMap(({ heading, lines }) => [
      `## ${heading}`,
      lines.map((line) => `- ${markdownWords(line)}`).join("\n"),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function changeSection(
  { number, entry, older, newer }: ExportedChange,
  view: CompareView,
  origin: string,
): string {
  const address = `${origin}/compare/${view.older.version.id}/${view.newer.version.id}#change-${entry.key}`;
  const side = (label: string, passage: string | null) =>
    passage === null ? [] : [`${markdownWords(label)}:`, markdownQuote(passage)];
  const said = entry.review && sayReview(entry.review);
  return [
    `## ${number}. ${entry.said}: ${markdownWords(entry.words)}`,
    ...side(view.older.version.label, older),
    ...side(view.newer.version.label, newer),
    ...(entry.wording ? [markdownWords(entry.wording)] : []),
    ...(said && entry.review ? [`${said}, by ${markdownWords(entry.review.byName)}.`] : []),
    ...(entry.review?.note ? [markdownQuote(entry.review.note)] : []),
    ...(entry.assignee ? [`Assigned to ${markdownWords(entry.assignee.name)}.`] : []),
    ...sayReaders(entry.judgements).map(markdownWords),
    `<${address}>`,
  ].join("\n\n");
}
