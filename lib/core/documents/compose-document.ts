import type { Block } from "@/lib/core/documents/block";
import type { CanonicalDocument, DocumentMetadata } from "@/lib/core/documents/canonical-document";
import { canonicalLine } from "@/lib/core/documents/canonical-lines";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { findPositions } from "@/lib/core/documents/find-positions";
import { guessLanguage } from "@/lib/core/documents/guess-language";
import { inferKinds } from "@/lib/core/documents/infer-kinds";
import { markChrome } from "@/lib/core/documents/mark-chrome";
import { nestItems } from "@/lib/core/documents/nest-items";
import { settleMarkers } from "@/lib/core/documents/settle-markers";
import { splitRemains } from "@/lib/core/documents/split-remains";
import { summariseMetadata } from "@/lib/core/documents/summarise-metadata";

/** What a source says about itself outside its text; it wins over what is read from the text. */
export interface SourceHints {
  readonly lang?: string | null;
  readonly warnings?: readonly string[];
  readonly metadata?: Partial<DocumentMetadata>;
}

/**
 * Makes a canonical document of an importer's blocks: settles list markers, marks furniture, tells kinds apart,
 * lays the blocks out in one text and reads positions and metadata from it. All formats end here, so that
 * the same words give the same blocks wherever they come from.
 */
export function composeDocument(input: readonly DraftBlock[], hints: SourceHints = {}): CanonicalDocument {
  const drafts = splitRemains(input.map((draft) => ({ ...draft })).filter((draft) => draft.text.length > 0));
  markChrome(drafts);
  settleMarkers(drafts);
  inferKinds(drafts);
  nestItems(drafts);
  const { text, blocks } = layOut(drafts);
  const lang = hints.lang ?? guessLanguage(contentOf(text, blocks) || text);
  return {
    text,
    blocks,
    positions: findPositions(text, blocks, lang),
    metadata: { ...summariseMetadata(text, blocks), ...hints.metadata },
    lang,
    warnings: hints.warnings ?? [],
  };
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
    });
  }
  return { text: parts.join(""), blocks };
}

function contentOf(text: string, blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.chrome === null)
    .map((block) => canonicalLine(text.slice(block.start, block.end)))
    .join("\n");
}
