import { z } from "zod";

/** Of one document, or of everything in the workspace. */
export const MakeFeedInput = z.strictObject({
  workspaceId: z.uuid(),
  documentId: z.uuid().nullable(),
});
export type MakeFeedInput = z.infer<typeof MakeFeedInput>;

export const EndFeedInput = z.strictObject({ feedId: z.uuid() });
export type EndFeedInput = z.infer<typeof EndFeedInput>;

/** What the page of feeds is asked with: a document that a feed may be made of. Anything else is nothing. */
export const FeedsQuery = z.object({ document: z.uuid().nullable().catch(null).default(null) });
