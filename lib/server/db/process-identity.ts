import "server-only";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** Tells one run of a process from every other, also from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in the machine's own words; `null` where it cannot be asked. */
  readonly began: string | null;
}

export function processIdentity(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), began: processBegan(process.pid) };
}

/** "gone" only where it is certain; a process on another machine cannot be asked. */
export function stateOfProcess(of: ProcessIdentity): "alive" | "gone" | "unknown" {
  if (of.host !== hostname()) return "unknown";
  try {
    process.kill(of.pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return "gone";
  }
  const began = processBegan(of.pid);
  if (began === null || of.began === null) return "alive";
  return began === of.began ? "alive" : "gone";
}

function processBegan(pid: number): string | null {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The name in brackets may hold spaces and brackets; field 22 (start time) is counted after it.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      // A killed process that its parent has not yet collected writes nothing more.
      if (fields[0] === "Z" || fields[0] === "X") return "ended";
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      return `${boot}:${fields[19]}`;
    }
    if (process.platform === "win32") return null;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}
