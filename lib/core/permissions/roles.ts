/** What a role may do, in one sentence that goes on from "may". Rising: each role may also do all that those before it may. */
export const ROLES = {
  reader: "read everything in the workspace, export notes and reply to them",
  reviewer: "also write notes, say where they stand, and judge changes and facts",
  editor: "also add and correct documents, versions, positions, ladders and codes, and share links",
  admin: "also invite and remove people, change what others wrote and end the links they shared",
} as const;

export type Role = keyof typeof ROLES;

const RISING = Object.keys(ROLES);

/** Whether a role may do all that another may. */
export const isAtLeast = (role: Role, other: Role): boolean => RISING.indexOf(role) >= RISING.indexOf(other);

export const isRole = (word: string): word is Role => Object.hasOwn(ROLES, word);
