import "server-only";
import { assertPasswordLength } from "@/lib/core/accounts/password-rule";
import { AppError } from "@/lib/core/errors";

/** Of five steps, 0 to 4, the first one at which a password stands more than 100 million well-chosen guesses. */
const LEAST_SCORE = 3;

/** What is judged: these alone must be hard to guess. The time it takes grows with the square of the length, to a second at 128. */
const JUDGED_UNITS = 64;

/** Words anybody would try here, beside those of the account. */
const LOCAL_WORDS = ["variorum", "password", "migration"];

/** The lists of common passwords take most of a second to unpack, and few processes ever ask. */
let loading: ReturnType<typeof load> | undefined;
async function load() {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  return new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
}

/**
 * A new password is long enough, and none of those that are tried first: common ones, also with digits behind them, rows of
 * keys, repetitions, and `own` words such as the person's name and address.
 * @throws AppError "invalid" that says what to choose instead
 */
export async function assertPassword(password: string, own: readonly string[] = []): Promise<void> {
  assertPasswordLength(password);
  loading ??= load();
  const words = own.flatMap((each) => {
    const parts = each.split(/[^\p{L}\p{M}\p{N}]+/u);
    return [each, parts.join(""), ...parts];
  });
  const { score } = (await loading).check(password.slice(0, JUDGED_UNITS), [
    ...LOCAL_WORDS,
    ...words.filter((word) => word.length > 2),
  ]);
  if (score < LEAST_SCORE)
    throw new AppError(
      "invalid",
      "This password is among the first ones that are tried. Choose three or four words that have nothing to do with each other.",
    );
}
