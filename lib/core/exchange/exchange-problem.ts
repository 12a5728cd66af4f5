import { AppError } from "@/lib/core/errors";

/** One thing a person should know about a file: where in it (its id or a path such as `items › 3`), and what. */
export interface ExchangeProblem {
  readonly where: string;
  readonly what: string;
}

/** A message with more than these would be read by nobody; the count is always told. */
const SHOWN = 50;

/** Refuses a file as a whole: nothing of it is taken, and every reason is given (`details.problems`). */
export function refuseFile(problems: readonly ExchangeProblem[]): never {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  throw new AppError(
    "invalid",
    `Nothing was imported. ${first ? `${first.where}: ${first.what}` : "The file cannot be read."}${more}`,
    { count: problems.length, problems: problems.slice(0, SHOWN) },
  );
}
