import type { CommentsAllowed } from "@/lib/core/permissions/allow-comments";

/** Who may comment through a link, as one chooses it. */
export const COMMENTS_ALLOWED: readonly (readonly [CommentsAllowed, string])[] = [
  ["none", "No"],
  ["limited", "Yes, those with the password or a named address"],
  ["anyone", "Yes, anyone who has the link"],
];

/** What a form says; nobody where it says nothing that is known. */
export const readCommentsAllowed = (form: FormData): CommentsAllowed =>
  COMMENTS_ALLOWED.find(([value]) => value === form.get("comments"))?.[0] ?? "none";
