import type { Role } from "@/lib/core/permissions/roles";

/** Somebody to whom something can be given. */
export interface ColleagueView {
  readonly id: string;
  readonly name: string;
  /** Tells members of one name from each other; `null` where nobody else is called so. */
  readonly email: string | null;
  readonly isMe: boolean;
  /** Whether they may judge changes. */
  readonly mayReview: boolean;
}

/** A member of a workspace. What only administrators may know is `null` for others. */
export interface MemberView {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly isYou: boolean;
  readonly disabled: boolean;
  readonly lastSignInAt: string | null;
  /** They are asked for a code after their password. */
  readonly hasSecondFactor: boolean | null;
  readonly passkeys: number;
  /** Share links they made here that still open something. */
  readonly openLinks: number;
  readonly may: {
    readonly changeRole: boolean;
    readonly remove: boolean;
    /** Disable, enable, set a new password: what concerns the whole account. */
    readonly manageAccount: boolean;
  };
}

export interface InvitationView {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface PeopleView {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly members: readonly MemberView[];
  readonly invitations: readonly InvitationView[];
  /** Everyone needs a second step at sign-in. */
  readonly requiresSecondStep: boolean;
  readonly may: { readonly manage: boolean };
  /** Links for one person are sent to them as well. */
  readonly sendsMail: boolean;
}

/** A link to hand over: the only moment its address is known. */
export interface HandedLinkView {
  readonly url: string;
  readonly expiresAt: string;
  /** Whether it was sent to them as well; `null` where this installation sends no mail. */
  readonly mailed: boolean | null;
}

/** What whoever holds an invitation sees of it. */
export interface OpenInvitationView {
  readonly workspaceName: string;
  readonly invitedBy: string;
  readonly email: string;
  readonly role: Role;
  /** The address has an account already: its password is asked for, and no new one made. */
  readonly hasAccount: boolean;
}
