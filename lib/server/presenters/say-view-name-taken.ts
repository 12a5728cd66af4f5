import "server-only";
import { AppError, isDuplicate } from "@/lib/core/errors";

/**
 * What the database says of a name that another view of the same person has, in words for people; other errors pass.
 * @param owner whose views they are; `null` where they are of whoever asks
 */
export const sayViewNameTaken =
  (name: string, owner: string | null = null) =>
  (error: unknown): never => {
    if (isDuplicate(error))
      throw new AppError(
        "conflict",
        `${owner ?? "You"} ${owner === null ? "have" : "has"} a view called “${name}” already. Choose another name.`,
      );
    throw error;
  };
