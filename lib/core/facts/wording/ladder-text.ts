import { AppError } from "@/lib/core/errors";
import type { Ladder } from "./commitment-ladder";

const MOST = { ladders: 30, rungs: 20, words: 400, letters: 60 } as const;

/**
 * Ladders as people edit them: a line with the name and a colon, then a line for each rung, the strongest first, its words
 * separated by commas; a blank line between ladders.
 */
export function printLadders(ladders: readonly Ladder[]): string {
  return ladders
    .map(({ name, rungs }) => [`${name}:`, ...rungs.map(({ words }) => words.join(", "))].join("\n"))
    .join("\n\n");
}

/**
 * Reads what `printLadders` writes, and what people make of it: more blanks, capitals, empty lines.
 * @throws AppError "invalid" with the line and what to mend; nothing is guessed
 */
export function parseLadders(text: string): Ladder[] {
  const ladders: { name: string; rungs: { words: string[] }[]; line: number }[] = [];
  const where = new Map<string, string>();
  let total = 0;
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "") continue;
    const refuse = (message: string): never => {
      throw new AppError("invalid", `Line ${at + 1}: ${message} What you wrote is kept.`);
    };
    if (line.endsWith(":")) {
      const name = line.slice(0, -1).trim();
      if (name === "" || name.length > MOST.letters) refuse("a ladder needs a short name before its colon.");
      if (ladders.some((ladder) => ladder.name === name)) refuse(`there are two ladders named “${name}”.`);
      ladders.push({ name, rungs: [], line: at + 1 });
      where.clear();
      continue;
    }
    const ladder = ladders.at(-1) ?? refuse("begin with the name of a ladder and a colon, such as “duty:”.");
    const words = line
      .split(",")
      .map((each) => each.trim().replace(/\s+/g, " ").toLowerCase())
      .filter(Boolean);
    if (words.length === 0) refuse("this rung holds no word.");
    for (const each of words) {
      if (each.length > MOST.letters)
        refuse(`“${each.slice(0, 30)} …” is too long for a rung; separate words by commas.`);
      if (!/^[\p{L}\p{M}\p{N}'’ -]+$/u.test(each)) refuse(`“${each}” holds signs that no word has.`);
      if (where.has(each)) refuse(`“${each}” stands on two rungs of “${ladder.name}”.`);
      where.set(each, ladder.name);
    }
    total += words.length;
    ladder.rungs.push({ words });
    if (ladder.rungs.length > MOST.rungs) refuse(`a ladder has at most ${MOST.rungs} rungs.`);
    if (total > MOST.words) refuse(`all ladders together hold at most ${MOST.words} words.`);
    if (ladders.length > MOST.ladders) refuse(`there are at most ${MOST.ladders} ladders.`);
  }
  const short = ladders.find(({ rungs }) => rungs.length < 2);
  if (short)
    throw new AppError(
      "invalid",
      `Line ${short.line}: “${short.name}” needs at least two rungs. What you wrote is kept.`,
    );
  return ladders.map(({ name, rungs }) => ({ name, rungs }));
}
