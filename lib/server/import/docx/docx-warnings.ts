import "server-only";
import { plural } from "@/lib/core/text/plural";
import { drawnTables } from "@/lib/server/import/office/chart-blocks";
import type { TrackedChanges } from "./docx-package";

/** What a person should know about a Word file that was read: counted while reading, told in sentences at the end. */
export class DocxWarnings {
  insertions = 0;
  deletions = 0;
  comments = 0;
  pictures = 0;
  charts = 0;
  /** Charts whose figures were read. */
  drawnTables = 0;
  /** Symbols of fonts that have no Unicode character here. */
  signs = 0;
  readonly objects = new Set<string>();
  readonly formats = new Set<string>();
  private readonly others = new Set<string>();

  add(sentence: string): void {
    this.others.add(sentence);
  }

  sentences(changes: TrackedChanges): string[] {
    const told: string[] = [];
    if (this.insertions + this.deletions > 0)
      told.push(
        `The file carries tracked changes (${plural(changes === "accepted" ? this.insertions : this.deletions, "insertion")}, ${plural(changes === "accepted" ? this.deletions : this.insertions, "deletion")}). It was read as if all of them were ${changes}.`,
      );
    if (this.comments > 0) told.push(`The file carries comments (${this.comments}); they were not imported.`);
    if (this.pictures > 0)
      told.push("The file holds pictures or drawings; only their descriptions were kept.");
    if (this.charts > 0) told.push("The file holds charts or diagrams; what they show was not read.");
    if (this.drawnTables > 0) told.push(drawnTables(this.drawnTables));
    if (this.objects.size > 0)
      told.push(
        `The file holds embedded objects (${[...this.objects].join(", ")}); what they show was not read.`,
      );
    if (this.signs > 0)
      told.push(
        `Some signs of a symbol font have no known character (${this.signs === 1 ? "1 place" : `${this.signs} places`}); they were left out.`,
      );
    if (this.formats.size > 0)
      told.push(
        `Some lists number in a way that is not known here (${[...this.formats].join(", ")}); plain figures stand for it.`,
      );
    return [...told, ...this.others];
  }
}
