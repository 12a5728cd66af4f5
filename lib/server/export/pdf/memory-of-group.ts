import "server-only";
import { readdir, readFile } from "node:fs/promises";

/** Bytes of a page of memory, as Linux counts them on the machines it is run on here; a larger one makes the limit stricter, never laxer. */
const PAGE_BYTES = 4096;

/** What the processes of a group hold in memory, in bytes; 0 where the system does not tell (anything but Linux). */
export async function memoryOfGroup(group: number): Promise<number> {
  const entries = await readdir("/proc").catch(() => []);
  const stats = await Promise.all(
    entries
      .filter((name) => /^\d+$/.test(name))
      .map((name) => readFile(`/proc/${name}/stat`, "latin1").catch(() => "")),
  );
  return stats.reduce((sum, stat) => {
    // After the name, which may hold anything: state, parent, group … and, as the 22nd, resident pages.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(fields[2]) === group ? sum + Number(fields[21]) * PAGE_BYTES : sum;
  }, 0);
}
