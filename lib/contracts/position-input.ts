import { z } from "zod";

const version = { versionId: z.uuid(), revision: z.int().positive() };
const offset = z.int().min(0).max(10_000_000);
const label = z.string().trim().max(20, "A number has at most 20 characters.").optional();

/** One edit of what makes up the positions of a version, or of what is folded. The text is never in it. */
export const EditPositionsInput = z.discriminatedUnion("edit", [
  /** In front of the block that begins at or holds `offset`. */
  z.strictObject({ edit: z.literal("split"), ...version, offset }),
  /** With the one that follows. */
  z.strictObject({ edit: z.literal("merge"), ...version, positionId: z.uuid() }),
  /** Of all blocks that the stretch touches. */
  z.strictObject({ edit: z.literal("mark"), ...version, start: offset, end: offset, label }),
  /** The numbered list that begins at `start`, an item each. */
  z.strictObject({ edit: z.literal("take"), ...version, start: offset }),
  z.strictObject({ edit: z.literal("unmark"), ...version, positionId: z.uuid() }),
  /** `block` is a place in the list of blocks. */
  z.strictObject({
    edit: z.literal("fold"),
    ...version,
    block: offset,
    reason: z.string().trim().min(1).max(120).optional(),
  }),
  z.strictObject({ edit: z.literal("unfold"), ...version, block: offset }),
]);
export type EditPositionsInput = z.infer<typeof EditPositionsInput>;
