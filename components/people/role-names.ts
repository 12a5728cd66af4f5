import { ROLES, type Role } from "@/lib/core/permissions/roles";

/** Roles as a person reads them. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  reader: "Reader",
  reviewer: "Reviewer",
  editor: "Editor",
  admin: "Administrator",
};

export const ROLE_LIST = Object.keys(ROLES) as readonly Role[];

/** One sentence a role; each may also do all that those before it may. */
export const explainRole = (role: Role): string => `May ${ROLES[role]}.`;
