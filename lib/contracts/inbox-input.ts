import { z } from "zod";
import { ListPlace } from "./list-place";

/** What the inbox shows: what is unread, unless all is asked for. */
export const InboxInput = z.strictObject({
  show: z.literal("all").optional(),
  /** The place where the page before ended. */
  after: ListPlace.optional(),
});
export type InboxInput = z.infer<typeof InboxInput>;

export const MarkNoticesInput = z.strictObject({
  noticeIds: z.array(z.uuid()).min(1).max(1_000),
  read: z.boolean(),
});
export type MarkNoticesInput = z.infer<typeof MarkNoticesInput>;

/** Of the workspace the page showed, up to the newest that was on it: what came later, or elsewhere, has not been seen. */
export const MarkAllReadInput = z.strictObject({ workspaceId: z.uuid(), until: z.iso.datetime() });
export type MarkAllReadInput = z.infer<typeof MarkAllReadInput>;
