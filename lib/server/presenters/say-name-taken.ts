import "server-only";
import { AppError, isDuplicate } from "@/lib/core/errors";

/** What the database says of a name that another code has, in words for people; other errors pass. */
export const sayNameTaken =
  (name: string) =>
  (error: unknown): never => {
    if (isDuplicate(error))
      throw new AppError(
        "conflict",
        `Another code is called “${name}” already. Nothing was changed; choose another name, or merge the two.`,
      );
    throw error;
  };
