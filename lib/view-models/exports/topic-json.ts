import type { TopicBoardView, TopicView } from "@/lib/contracts/topic-view";

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
const SHAPE = 1;

/** A topic as data: its actors with their stance and quotes. Ranges are half-open, in UTF-16 units of the version's text. */
export function topicJson({ code, actors }: TopicView, origin: string): string {
  const data = {
    shape: SHAPE,
    permalink: `${origin}/topics/${code.id}`,
    topic: { id: code.id, notation: code.notation, name: code.name, definition: code.definition },
    actors: actors.map(({ name, stance, statements }) => ({
      name,
      stance: stance.stance,
      stanceBy: stance.setByName,
      statements: statements.map((statement) => ({
        document: statement.document.title,
        lang: statement.document.lang,
        version: statement.version.label,
        versionId: statement.version.id,
        date: statement.version.date,
        position: statement.position,
        // Where a paper states no position there are no words, and no place of any.
        range: statement.quote ? { start: statement.start, end: statement.end } : null,
        quote: statement.quote || null,
        addedBy: statement.addedByName,
        permalink: statement.href && `${origin}${statement.href}`,
      })),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Topics by actors as data; a stance that nobody has said is null. */
export function boardJson({ topics, actors }: TopicBoardView): string {
  const data = {
    shape: SHAPE,
    topics: topics.map(({ code, cells }) => ({
      id: code.id,
      notation: code.notation,
      name: code.name,
      actors: cells.map(({ stance, quotes, silent }, at) => ({
        name: actors[at]?.name ?? "",
        stance,
        quotes,
        noPositionStated: silent,
      })),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
