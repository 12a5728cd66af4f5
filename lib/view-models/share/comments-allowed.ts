import { COMMENTS_ALLOWED, type CommentsAllowed } from "@/lib/core/permissions/allow-comments";

const SAID: Readonly<Record<CommentsAllowed, string>> = {
  none: "No",
  limited: "Yes, those with the password or a named address",
  anyone: "Yes, anyone who has the link",
};

/** Who may comment through a link, as one chooses it. */
export const COMMENT_CHOICES = COMMENTS_ALLOWED.map((value) => [value, SAID[value]] as const);

/** What a form says; nobody where it says nothing that is known. */
export const readCommentsAllowed = (form: FormData): CommentsAllowed =>
  COMMENTS_ALLOWED.find((value) => value === form.get("comments")) ?? "none";
