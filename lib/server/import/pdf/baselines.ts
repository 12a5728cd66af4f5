import "server-only";
import type { Run } from "./drawn-runs";

const RAISED = /^[\p{N}\p{L}*∗†‡§¶#ªº°,;–\-−+()[\]]{1,8}$/u;

/** Runs that stand on one line over the whole width of the page. */
export interface Baseline {
  y: number;
  size: number;
  runs: Run[];
}

/** Lines down the page; raised and lowered runs belong to the line of the word they hang on. */
export function baselines(runs: readonly Run[]): Baseline[] {
  const lines: Baseline[] = [];
  for (const run of runs.toSorted((one, two) => two.y - one.y || one.x - two.x)) {
    const line = lines
      .slice(-6)
      .findLast(({ y, size }) => Math.abs(y - run.y) <= 0.25 * Math.min(size, run.size));
    if (line) {
      line.runs.push(run);
      line.size = Math.max(line.size, run.size);
    } else lines.push({ y: run.y, size: run.size, runs: [run] });
  }
  hangOn(lines);
  return lines.filter((line) => line.runs.length > 0);
}

/** Raised and lowered characters go to the baseline of the word they stand beside. */
function hangOn(lines: Baseline[]): void {
  for (const [place, line] of lines.entries()) {
    const near = lines.slice(Math.max(0, place - 6), place + 7).filter((other) => other !== line);
    line.runs = line.runs.filter((run) => {
      if (!RAISED.test(run.words)) return true;
      const host = near.find((other) => other.runs.some((base) => hangs(run, base)));
      if (!host) return true;
      run.raised = run.y > host.y;
      host.runs.push(run);
      return false;
    });
  }
  // Within a baseline a raised run may differ by little.
  for (const line of lines) {
    for (const run of line.runs) {
      if (run.y - line.y > 0.12 * line.size && run.size < 0.9 * line.size && RAISED.test(run.words))
        run.raised = true;
    }
  }
}

function hangs(run: Run, base: Run): boolean {
  const up = run.y - base.y;
  if (run.size > (Math.abs(up) > 0.2 * base.size ? 0.96 : 0.86) * base.size || run.size < 0.35 * base.size)
    return false;
  if (up > 0.8 * base.size || up < -0.55 * base.size || Math.abs(up) < 0.02 * base.size) return false;
  // A large first letter of a paragraph is no word that something hangs on.
  if (base.words.length === 1 && run.size < 0.55 * base.size) return false;
  const behind = run.x - base.end;
  const before = base.x - run.end;
  return (
    (behind > -0.3 * base.size && behind < 0.4 * base.size) ||
    (before > -0.2 * base.size && before < 0.8 * base.size && up > 0)
  );
}
