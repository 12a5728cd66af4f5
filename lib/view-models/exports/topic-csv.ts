import type { TopicBoardView, TopicView } from "@/lib/contracts/topic-view";
import { csvFile } from "@/lib/core/text/csv-file";
import { STANCES } from "@/lib/core/topics/stance";

/** "text" and "cmp_code" are the columns of the Manifesto Project, so that the file reads back as coded statements. */
const COLUMNS = [
  "text",
  "cmp_code",
  "topic",
  "actor",
  "stance",
  "document",
  "version",
  "date",
  "date_basis",
  "position",
  "start",
  "end",
  "state",
];

/** What stands under a topic, a row each, with a head line; an actor of whom only a stance is known has one without a quote. */
export function topicCsv({ code, actors }: TopicView): string {
  const rows = actors.flatMap(({ name, stance, statements }) => {
    const who = [code.name, name, stance.stance && STANCES[stance.stance]];
    const key = { kept: code.notation || code.name };
    if (statements.length === 0)
      return [["", key, ...who, null, null, null, null, null, null, null, "no quote in place"]];
    return statements.map(({ document, version, position, start, end, quote }) => [
      { kept: quote },
      key,
      ...who,
      document.title,
      version.label,
      version.date?.iso ?? null,
      version.date?.basis ?? null,
      position,
      quote ? start : null,
      quote ? end : null,
      quote ? "quoted" : "no position stated",
    ]);
  });
  return csvFile([COLUMNS, ...rows]);
}

/** Topics by actors, one cell a row, so that it can be sorted and counted. */
export function boardCsv({ topics, actors }: TopicBoardView): string {
  const rows = topics.flatMap(({ code, cells }) =>
    cells.map(({ stance, quotes, silent }, at) => [
      code.notation,
      code.name,
      actors[at]?.name ?? "",
      stance === null ? "not said" : STANCES[stance],
      quotes,
      silent,
    ]),
  );
  return csvFile([["code", "topic", "actor", "stance", "quotes", "papers that state no position"], ...rows]);
}
