import "server-only";
import type { TrackedParagraph, TrackedRun } from "@/lib/core/comparison/changes/tracked-paragraphs";
import { xmlWords } from "@/lib/server/export/xml-words";
import type { TrackedChanges } from "./tracked-change";

type End = "moved-from" | "moved-to";
const ELEMENT: Readonly<Record<End, string>> = {
  "moved-from": "w:moveFromRange",
  "moved-to": "w:moveToRange",
};

/**
 * The borders of moves. Word and LibreOffice join the two ends of a move by the name of a range around each; without the
 * ranges they show words that came and words that went. A range goes from the first run of its end to the last one.
 */
export class MoveRanges {
  private readonly edges = new Map<TrackedRun, { first: string; last: string }>();

  constructor(paragraphs: readonly TrackedParagraph[], changes: TrackedChanges) {
    const names = new Map<string, string>();
    const ends = new Map<string, { end: End; change: string; runs: TrackedRun[] }>();
    for (const { runs } of paragraphs) {
      for (const run of runs) {
        const { state, change } = run;
        if (change === null || !(state === "moved-from" || state === "moved-to")) continue;
        const end = ends.get(`${state} ${change}`);
        if (end) end.runs.push(run);
        else ends.set(`${state} ${change}`, { end: state, change, runs: [run] });
      }
    }
    for (const { end, change, runs } of ends.values()) {
      const name = names.get(change) ?? `move${names.size + 1}`;
      names.set(change, name);
      const said = changes.attributes();
      const id = /w:id="\d+"/.exec(said)?.[0] ?? "";
      this.edge(runs[0]).first = `<${ELEMENT[end]}Start${said} w:name="${xmlWords(name)}"/>`;
      this.edge(runs.at(-1)).last = `<${ELEMENT[end]}End ${id}/>`;
    }
  }

  before(run: TrackedRun): string {
    return this.edges.get(run)?.first ?? "";
  }

  after(run: TrackedRun): string {
    return this.edges.get(run)?.last ?? "";
  }

  private edge(run: TrackedRun | undefined): { first: string; last: string } {
    const edge = (run && this.edges.get(run)) ?? { first: "", last: "" };
    if (run) this.edges.set(run, edge);
    return edge;
  }
}
