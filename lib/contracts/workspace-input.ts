import { z } from "zod";

const name = z.string().trim().min(1).max(120);

export const CreateWorkspaceInput = z.strictObject({ name });
export type CreateWorkspaceInput = z.infer<typeof CreateWorkspaceInput>;

export const RenameWorkspaceInput = z.strictObject({
  workspaceId: z.uuid(),
  name,
  /** Its name as the page showed it: what somebody else has called it in the meantime is not overwritten. */
  before: z.string().max(1_000),
});
export type RenameWorkspaceInput = z.infer<typeof RenameWorkspaceInput>;

export const SwitchWorkspaceInput = z.strictObject({ workspaceId: z.uuid() });
export type SwitchWorkspaceInput = z.infer<typeof SwitchWorkspaceInput>;
