import { z } from "zod";
import { briefingLimits } from "@/lib/core/briefings/briefing-limits";

const title = z.string().trim().min(1, "Give the briefing a title.").max(briefingLimits.title);
const key = z.string().min(1).max(400);

export const CreateBriefingInput = z.strictObject({ workspaceId: z.uuid(), title });
export type CreateBriefingInput = z.infer<typeof CreateBriefingInput>;

/** `null`: of the person’s first workspace. */
export const ListBriefingsInput = z.strictObject({ workspaceId: z.uuid().nullable() });
export type ListBriefingsInput = z.infer<typeof ListBriefingsInput>;

export const EditBriefingInput = z.strictObject({
  briefingId: z.uuid(),
  revision: z.int().min(1),
  title,
  introduction: z.string().trim().max(briefingLimits.introduction),
  template: z.enum(["changes", "positions", "note"]),
});
export type EditBriefingInput = z.infer<typeof EditBriefingInput>;

export const DeleteBriefingInput = z.strictObject({ briefingId: z.uuid() });
export type DeleteBriefingInput = z.infer<typeof DeleteBriefingInput>;

export const RestoreBriefingInput = DeleteBriefingInput;
export type RestoreBriefingInput = DeleteBriefingInput;

/** What two versions differ in, in words and in facts, by the keys of their comparison. */
const Compared = z.strictObject({
  olderVersionId: z.uuid(),
  newerVersionId: z.uuid(),
  changeKeys: z.array(key).max(briefingLimits.items),
  factKeys: z.array(key).max(briefingLimits.items),
});

/** What comes into a briefing, each kind in the order it is to stand: facts, changes, notes. */
export const AddToBriefingInput = z
  .strictObject({
    briefingId: z.uuid(),
    /** `null` where only notes are added. */
    compared: Compared.nullable(),
    noteIds: z.array(z.uuid()).max(briefingLimits.items),
  })
  .refine(
    ({ compared, noteIds }) =>
      noteIds.length + (compared?.changeKeys.length ?? 0) + (compared?.factKeys.length ?? 0) > 0,
    { message: "Choose at least one change, fact or note." },
  );
export type AddToBriefingInput = z.infer<typeof AddToBriefingInput>;

export const EditBriefingItemInput = z.strictObject({
  itemId: z.uuid(),
  revision: z.int().min(1),
  heading: z.string().trim().max(briefingLimits.heading),
  comment: z.string().trim().max(briefingLimits.comment),
  /** `null` for the sentence that was made of the words. */
  sentence: z.string().trim().min(1).max(briefingLimits.sentence).nullable(),
});
export type EditBriefingItemInput = z.infer<typeof EditBriefingItemInput>;

/** Before another item of the same briefing; `null`: at the end. */
export const MoveBriefingItemInput = z.strictObject({ itemId: z.uuid(), beforeId: z.uuid().nullable() });
export type MoveBriefingItemInput = z.infer<typeof MoveBriefingItemInput>;

export const RemoveBriefingItemInput = z.strictObject({ itemId: z.uuid() });
export type RemoveBriefingItemInput = z.infer<typeof RemoveBriefingItemInput>;

export const RestoreBriefingItemInput = RemoveBriefingItemInput;
export type RestoreBriefingItemInput = RemoveBriefingItemInput;
