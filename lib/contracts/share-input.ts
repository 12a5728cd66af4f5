import { z } from "zod";

export const CreateShareLinkInput = z.strictObject({
  versionId: z.uuid(),
  /** Set to share a comparison: this one against `versionId`. */
  olderVersionId: z.uuid().optional(),
  positionId: z.uuid().optional(),
  withNotes: z.boolean().default(true),
  /** Days until it ends by itself; 30 unless told. */
  days: z.int().min(1).max(365).default(30),
});
export type CreateShareLinkInput = z.infer<typeof CreateShareLinkInput>;

export const ShareTopicInput = z.strictObject({
  topicId: z.uuid(),
  days: z.int().min(1).max(365).default(30),
});
export type ShareTopicInput = z.infer<typeof ShareTopicInput>;

export const RevokeShareLinkInput = z.strictObject({ linkId: z.uuid() });
export type RevokeShareLinkInput = z.infer<typeof RevokeShareLinkInput>;
