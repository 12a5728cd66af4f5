import { markFurniture } from "@/lib/core/documents/furniture/mark-furniture";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { inferKinds } from "@/lib/core/documents/plain-text/infer-kinds";
import { nestItems } from "@/lib/core/documents/plain-text/nest-items";
import { findPositions } from "@/lib/core/documents/positions/find-positions";
import { settleMarkers } from "@/lib/core/documents/positions/settle-markers";
import { numberTables } from "@/lib/core/documents/tables/number-tables";
import type { Block } from "./block";
import type { CanonicalDocument, DocumentMetadata, StatedDate } from "./canonical-document";
import type { DraftBlock } from "./draft-block";
import { findMetadata } from "./find-metadata";
import { guessLanguage, LANGUAGE_SAMPLE } from "./guess-language";
import { splitRemains } from "./split-remains";

/** What a source says about itself outside its text. Metadata only fill what the text does not say. */
export interface SourceHints {
  readonly lang?: string | null;
  readonly warnings?: readonly string[];
  readonly metadata?: Partial<DocumentMetadata>;
  /** What the source's own structure says of itself (a Word paragraph in style Title, the only `h1` of a page): it goes before what is read. */
  readonly stated?: Partial<DocumentMetadata>;
  /** "printed" (default) keeps line breaks and indentation of the source; "structure" lays out by kind and depth. */
  readonly layout?: "printed" | "structure";
  /** Whether it may be a page of a site (default), whose name is repeated above the title. */
  readonly site?: boolean;
}

/**
 * Makes a canonical document of an importer's blocks: settles list markers, marks furniture, tells kinds apart,
 * lays the blocks out in one text and reads positions and metadata from it. All formats end here, so that
 * the same words give the same blocks wherever they come from.
 */
export function composeDocument(input: readonly DraftBlock[], hints: SourceHints = {}): CanonicalDocument {
  const drafts = splitRemains(
    input.map((draft) => ({ ...draft })).filter((draft) => draft.text.trim().length > 0),
  );
  markFurniture(drafts, hints.site);
  settleMarkers(drafts);
  inferKinds(drafts);
  nestItems(drafts);
  numberTables(drafts);
  if (hints.layout === "structure") spaceByStructure(drafts);
  const { text, blocks } = layOut(drafts);
  const lang = hints.lang ?? guessLanguage(contentOf(text, blocks) || text);
  return {
    text,
    blocks,
    positions: findPositions(text, blocks, lang),
    metadata: {
      ...fill(findMetadata(text, blocks, { lang, title: hints.stated?.title ?? null }), hints.metadata ?? {}),
      ...hints.stated,
    },
    lang,
    warnings: hints.warnings ?? [],
  };
}

/** Items and rows stand in lines of their own, all else in paragraphs; depth is two spaces a step. */
function spaceByStructure(drafts: readonly DraftBlock[]): void {
  for (const [at, draft] of drafts.entries()) {
    const above = drafts[at - 1];
    if (draft.gap === "\n\n" || draft.gap === "\n") {
      const tight =
        above?.kind === draft.kind &&
        (draft.kind === "list-item" || (draft.kind === "table-row" && above.table === draft.table));
      draft.gap = tight ? "\n" : "\n\n";
    }
    const depth = draft.kind === "heading" ? 0 : (draft.level ?? 0);
    draft.indent = draft.kind === "list-item" ? 2 * (Math.max(depth, 1) - 1) : 2 * depth;
  }
}

function layOut(drafts: readonly DraftBlock[]): { text: string; blocks: Block[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const draft of drafts) {
    const before = (blocks.length === 0 ? "" : draft.gap) + " ".repeat(draft.indent);
    const start = length + before.length;
    parts.push(before, draft.text);
    length = start + draft.text.length;
    blocks.push({
      kind: draft.kind,
      start,
      end: length,
      chrome: draft.chrome,
      ...(draft.level !== undefined ? { level: draft.level } : {}),
      ...(draft.marker !== undefined ? { marker: draft.marker } : {}),
      ...(draft.page !== undefined ? { page: draft.page } : {}),
      ...(draft.table !== undefined ? { table: draft.table } : {}),
      ...(draft.headerCells?.length ? { headerCells: draft.headerCells } : {}),
    });
  }
  return { text: parts.join(""), blocks };
}

/** As much of the document's own words as tells its language. */
function contentOf(text: string, blocks: readonly Block[]): string {
  const lines: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > LANGUAGE_SAMPLE) break;
    if (block.chrome !== null) continue;
    const line = canonicalLine(text.slice(block.start, block.end));
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join("\n");
}

function fill(read: DocumentMetadata, given: Partial<DocumentMetadata>): DocumentMetadata {
  return {
    title: read.title ?? given.title ?? null,
    kind: read.kind ?? given.kind ?? null,
    office: read.office ?? given.office ?? null,
    place: read.place ?? given.place ?? null,
    date: surest(read.date, given.date ?? null),
  };
}

/** How sure a date is by its basis: a stated day of publication before a last change, both before what was inferred. */
const BASES: readonly StatedDate["basis"][] = ["published", "updated", "inferred", "captured"];

function surest(read: StatedDate | null, given: StatedDate | null): StatedDate | null {
  if (!read || !given) return read ?? given;
  return BASES.indexOf(given.basis) < BASES.indexOf(read.basis) ? given : read;
}
