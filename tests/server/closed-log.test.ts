import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

let server: RunningServer | undefined;
afterEach(() => server?.stop());

/** Processor time of a process so far, in hundredths of a second. */
const spent = (pid: number): number => {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ")
    .slice(11, 13);
  return Number(user) + Number(system);
};

// Processor time of another process is read where Linux shows it.
test.runIf(process.platform === "linux")(
  "a log that nobody reads any more neither stops the server nor keeps it busy",
  async () => {
    server = await startServer();
    const { pid, stdout, stderr } = server.process;
    stdout?.destroy();
    stderr?.destroy();
    // Refused, and told to the log.
    const answer = await fetch(`${server.url}/api/imports/preview?about=%7B`, { method: "POST", body: "x" });
    expect(answer.status).toBeLessThan(500);
    for (let page = 0; page < 5; page++) expect((await fetch(`${server.url}/sign-in`)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const before = spent(pid ?? 0);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(spent(pid ?? 0) - before).toBeLessThan(100);
    const ended = new Promise((resolve) => server?.process.once("exit", resolve));
    server.process.kill("SIGTERM");
    expect(await ended).toBe(0);
  },
);
