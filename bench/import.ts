// How long import takes, and how it leaves the server alone: `node --import ./cli/run-typescript.mjs bench/import.ts`.
// Processor time is printed beside wall time, because other work on the machine only changes the latter.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { importBytes } from "@/lib/server/import/import-bytes";
import { bytesOf, page, pdf, prose } from "./made-files";

const cases: readonly (readonly [name: string, target: number, fileName: string, content: Uint8Array])[] = [
  ["plain text, 8 KB", 200, "a.txt", bytesOf(prose(8_000))],
  ["plain text, 1.9 MB", 2000, "a.txt", bytesOf(`${prose(2_000)}\n\n`.repeat(950).slice(0, 1_900_000))],
  ["HTML, 100 KB", 500, "a.html", bytesOf(page(100_000))],
  ["HTML, 2 MB", 1000, "a.html", bytesOf(page(2_000_000))],
  ["PDF, 10 pages", 1000, "a.pdf", pdf(10)],
  ["PDF, 100 pages", 5000, "a.pdf", pdf(100)],
];

const shown = (milliseconds: number) => String(Math.round(milliseconds)).padStart(6);
const delay = monitorEventLoopDelay({ resolution: 5 });
for (const [name, target, fileName, content] of cases) {
  const runs: { wall: number; processor: number }[] = [];
  for (let run = 0; run < 3; run++) {
    delay.reset();
    delay.enable();
    const before = process.cpuUsage();
    const start = performance.now();
    await importBytes({ bytes: content, fileName });
    const spent = process.cpuUsage(before);
    runs.push({ wall: performance.now() - start, processor: (spent.user + spent.system) / 1000 });
    delay.disable();
    // The spare thread gets ready in its own time, as between two people's imports.
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
  const best = runs.toSorted((a, b) => a.wall - b.wall)[0] ?? { wall: 0, processor: 0 };
  const lag = Math.round(delay.percentile(95) / 1e6);
  console.log(
    `${name.padEnd(20)} ${shown(best.wall)} ms wall ${shown(best.processor)} ms processor   first time ${shown(runs[0]?.wall ?? 0)} ms   target ${target} ms   event loop p95 ${lag} ms`,
  );
}
