import { AppError } from "@/lib/core/errors";

/** Who may comment through a link: nobody, those it is limited to, or whoever has its address. */
export const COMMENTS_ALLOWED = ["none", "limited", "anyone"] as const;
export type CommentsAllowed = (typeof COMMENTS_ALLOWED)[number];

/**
 * Whether a link takes comments by what its maker says. A link that asks for nothing is limited to nobody: that anyone may write has to be said.
 * @throws AppError "invalid" where that was not said
 */
export function allowsComments(asked: CommentsAllowed, isLimited: boolean): boolean {
  if (asked === "limited" && !isLimited)
    throw new AppError(
      "invalid",
      "Anyone who has this link could comment. Give it a password or named addresses, or choose that anyone who has the link may comment.",
    );
  return asked !== "none";
}
