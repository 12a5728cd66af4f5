import "server-only";
import type { TrackedState } from "@/lib/core/comparison/changes/tracked-paragraphs";
import { xmlWords } from "@/lib/server/export/xml-words";

const ELEMENT: Readonly<Record<Exclude<TrackedState, "kept">, string>> = {
  inserted: "w:ins",
  deleted: "w:del",
  "moved-from": "w:moveFrom",
  "moved-to": "w:moveTo",
};

/** The last id that was given in a file. */
export interface LastId {
  last: number;
}

/** Writes tracked changes of one author; each gets an id of its own in its file. */
export class TrackedChanges {
  private readonly said: string;

  /**
   * @param date ISO 8601, `null` where it is not known.
   * @param id Handed on where several authors change one file.
   */
  constructor(
    author: string,
    date: string | null,
    private readonly id: LastId = { last: 0 },
  ) {
    this.said = ` w:author="${xmlWords(author)}"${date ? ` w:date="${xmlWords(date)}"` : ""}`;
  }

  /** The attributes of one more change. */
  attributes(): string {
    return ` w:id="${++this.id.last}"${this.said}`;
  }

  /** The state of the end of a paragraph, or of a row of a table, among its properties. */
  mark(state: TrackedState): string {
    return state === "kept" ? "" : `<${ELEMENT[state]}${this.attributes()}/>`;
  }

  /** Runs in that state. */
  around(state: TrackedState, runs: string): string {
    if (state === "kept" || runs === "") return runs;
    return `<${ELEMENT[state]}${this.attributes()}>${runs}</${ELEMENT[state]}>`;
  }
}
