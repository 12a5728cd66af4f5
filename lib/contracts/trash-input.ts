import { z } from "zod";
import { TRASH_DAYS } from "@/lib/core/documents/trash-days";

/** For how many days a workspace keeps what was deleted; `null`: until somebody restores it. */
export const KeepTrashInput = z.strictObject({
  workspaceId: z.uuid(),
  days: z.literal([...TRASH_DAYS]).nullable(),
});
export type KeepTrashInput = z.infer<typeof KeepTrashInput>;
