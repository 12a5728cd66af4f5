import "server-only";
import type { Block, BlockKind } from "@/lib/core/documents/block";
import { codec, numbered } from "./codec";
import { list, nullOr, oneOf, optional, record, text, whole } from "./reading";

const block = record<Block>({
  start: whole,
  end: whole,
  kind: oneOf<BlockKind>({
    heading: true,
    paragraph: true,
    "list-item": true,
    quote: true,
    "table-row": true,
    caption: true,
  }),
  chrome: nullOr(text),
  was: optional(nullOr(text)),
  level: optional(whole),
  marker: optional(text),
  page: optional(whole),
  table: optional(whole),
  headerCells: optional(list(whole)),
});

/** The lines of a version. A trigger of the database looks into them too: see the migration that numbers shapes. */
export const blocksCodec = codec<readonly Block[]>("the lines of a version", [numbered], list(block));
