import type { StatementView, TopicBoardView, TopicView } from "@/lib/contracts/topic-view";
import { STANCES } from "@/lib/core/topics/stance";
import { nameVersion } from "@/lib/view-models/documents/name-version";
import { sayCell } from "@/lib/view-models/topics/say-cell";
import type { Outline, OutlinePart } from "./outline";

const sayStance = (stance: keyof typeof STANCES | null): string =>
  stance === null ? "not said" : STANCES[stance];

function statementParts(statement: StatementView): OutlinePart[] {
  const { document, position, quote } = statement;
  const source = `${document.title}${position ? `, position ${position}` : ""} (${nameVersion(statement.version)})`;
  return [
    { kind: "line", words: source },
    quote
      ? { kind: "quote", words: quote, lang: document.lang, dir: document.dir }
      : { kind: "line", words: "No position stated." },
  ];
}

/** A topic as a file: its actors with their stance, and each quote under its source. */
export function topicOutline({ code, actors }: TopicView): Outline {
  return {
    title: code.notation ? `${code.notation} ${code.name}` : code.name,
    parts: [
      ...(code.definition ? [{ kind: "line" as const, words: code.definition }] : []),
      ...actors.flatMap(({ name, stance, statements }): OutlinePart[] => [
        { kind: "heading", level: 2, words: name },
        { kind: "line", words: `Stance: ${sayStance(stance.stance)}` },
        ...statements.flatMap(statementParts),
      ]),
    ],
  };
}

/** Topics by actors as a file. */
export function boardOutline({ topics, actors }: TopicBoardView): Outline {
  const rows = topics.map(({ code, cells }) => [
    code.notation ? `${code.notation} ${code.name}` : code.name,
    ...cells.map((cell) => `${sayStance(cell.stance)}; ${sayCell(cell)}`),
  ]);
  return {
    title: "Topics by actor",
    parts: [{ kind: "table", rows: [["Topic", ...actors.map(({ name }) => name)], ...rows] }],
  };
}
