import { z } from "zod";
import { isRole } from "@/lib/core/permissions/roles";

/** Of the workspace of a document; of the viewer's first one unless told. */
export const ListColleaguesInput = z.strictObject({ documentId: z.uuid().optional() });
export type ListColleaguesInput = z.infer<typeof ListColleaguesInput>;

const Role = z.string().refine(isRole, "There is no such role.");
const Member = { workspaceId: z.uuid(), userId: z.uuid() };

export const InvitePersonInput = z.strictObject({
  workspaceId: z.uuid(),
  email: z.string().min(1).max(320),
  role: Role,
});
export type InvitePersonInput = z.infer<typeof InvitePersonInput>;

export const RevokeInvitationInput = z.strictObject({ invitationId: z.uuid() });
export type RevokeInvitationInput = z.infer<typeof RevokeInvitationInput>;

export const ChangeRoleInput = z.strictObject({ ...Member, role: Role });
export type ChangeRoleInput = z.infer<typeof ChangeRoleInput>;

export const DisablePersonInput = z.strictObject({ ...Member, disabled: z.boolean() });
export type DisablePersonInput = z.infer<typeof DisablePersonInput>;

export const RemovePersonInput = z.strictObject({
  ...Member,
  /** What becomes of the share links the person made. */
  links: z.enum(["close", "take over"]),
});
export type RemovePersonInput = z.infer<typeof RemovePersonInput>;

export const MakeResetLinkInput = z.strictObject(Member);
export type MakeResetLinkInput = z.infer<typeof MakeResetLinkInput>;

export const ResetTwoStepInput = z.strictObject(Member);
export type ResetTwoStepInput = z.infer<typeof ResetTwoStepInput>;

export const RequireSecondStepInput = z.strictObject({ workspaceId: z.uuid(), required: z.boolean() });
export type RequireSecondStepInput = z.infer<typeof RequireSecondStepInput>;

const token = z.string().min(1).max(200);

export const AcceptInvitationInput = z.strictObject({
  token,
  /** For a new account only. */
  name: z.string().trim().min(1).max(120).optional(),
  password: z.string().max(1_000),
});
export type AcceptInvitationInput = z.infer<typeof AcceptInvitationInput>;

export const ResetPasswordInput = z.strictObject({ token, password: z.string().max(1_000) });
export type ResetPasswordInput = z.infer<typeof ResetPasswordInput>;
