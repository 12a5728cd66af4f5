import { AppError } from "@/lib/core/errors";

/** Counted in UTF-16 units; spaces and emoji are welcome and nothing is trimmed. */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

/** @throws AppError "invalid" */
export function assertPasswordLength(password: string): void {
  if (password.length < PASSWORD_LENGTH.min || password.length > PASSWORD_LENGTH.max) {
    throw new AppError(
      "invalid",
      `A password has ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters. Three or four words do well.`,
    );
  }
}
