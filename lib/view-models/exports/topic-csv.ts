import type { TopicBoardView, TopicView } from "@/lib/contracts/topic-view";
import { csvFile } from "@/lib/core/text/csv-file";
import type { CsvCell } from "@/lib/core/text/csv-row";
import { STANCES } from "@/lib/core/topics/stance";
import { NOT_SAID, STANCE_COLUMNS } from "@/lib/core/topics/stance-table";

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

/** Topics by actors, one cell a row, so that it can be sorted and counted. The stance can be edited and read back (`readStanceTable`). */
export function boardCsv({ topics, actors }: TopicBoardView): string {
  const rows = topics.flatMap(({ code, cells }) =>
    cells.map(({ stance, quotes, silent, revision }, at): readonly CsvCell[] => [
      { kept: code.notation },
      { kept: code.name },
      { kept: actors[at]?.name ?? "" },
      stance === null ? NOT_SAID : STANCES[stance],
      quotes,
      silent,
      revision,
    ]),
  );
  return csvFile([STANCE_COLUMNS, ...rows]);
}
