import { AppError } from "@/lib/core/errors";

/** The value, or the one answer that strangers get for everything that is not theirs. @throws AppError "not-found" */
export function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) {
    throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  }
  return value;
}
