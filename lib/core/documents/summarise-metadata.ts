import type { Block } from "@/lib/core/documents/block";
import type { DocumentMetadata } from "@/lib/core/documents/canonical-document";
import { isKindLine } from "@/lib/core/documents/masthead-lines";

/** What the text's first heading and masthead say; only what stands there in so many words. */
export function summariseMetadata(text: string, blocks: readonly Block[]): DocumentMetadata {
  const content = blocks.filter((block) => block.chrome === null);
  const words = (block: Block): string => text.slice(block.start, block.end);
  const title = content.find((block) => block.kind === "heading");
  const kind = content.slice(0, 12).find((block) => isKindLine(words(block)));
  return {
    title: title ? words(title) : null,
    kind: kind ? words(kind) : null,
    office: null,
    place: null,
    date: null,
  };
}
