import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { makeToken } from "@/tests/factories/make-token";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { DATABASE_KINDS, emptyDatabases } from "@/tests/fixtures/databases/empty-databases";
import { runCommand } from "@/tests/fixtures/processes/run-command";
import { startServer } from "@/tests/fixtures/server/start-server";

const WRITERS = 3;
const { file, fresh, within } = emptyDatabases();
// The tokens that this process makes are known to the server it starts.
process.env.VARIORUM_SECRET = "a server and who looks into its database";

interface Written {
  readonly id: string;
  readonly at: number;
}

test.each(DATABASE_KINDS)(
  "attack-70: a backup of %s that is taken while people write is of one moment: all from before it, and nothing by half, restored into the other database",
  async (kind) => {
    const environment = await fresh(kind);
    const { tokens, versionId, documentId } = await within(environment, async () => {
      const workspace = await makeWorkspace();
      const editor = await workspace.person("editor");
      const tokens: string[] = [];
      for (let at = 0; at <= WRITERS; at++) tokens.push(await makeToken(editor.userId, "write"));
      return { tokens, ...(await makeVersion(editor, workspace.id)) };
    });
    const server = await startServer(environment);
    const notes: Written[] = [];
    const files: Written[] = [];
    let isOver = false;
    const post = async (at: string, token: string, body: string, type: string) => {
      const answer = await fetch(`${server.url}/api/v1/${at}`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": type, "idempotency-key": randomUUID() },
        body,
      });
      if (answer.status === 429) {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        return null;
      }
      expect([201, 200]).toContain(answer.status);
      return (await answer.json()) as { id: string; version: { id: string } };
    };
    const quote = SAMPLE.slice(0, 20);
    const note = JSON.stringify({ start: 0, end: quote.length, quote, text: "While it is backed up." });
    const writing = Promise.all([
      ...tokens.slice(1).map(async (token) => {
        while (!isOver) {
          const written = await post(`versions/${versionId}/annotations`, token, note, "application/json");
          if (written) notes.push({ id: written.id, at: performance.now() });
        }
      }),
      (async () => {
        while (!isOver) {
          const words = `${SAMPLE}\nRevision ${randomUUID()}.\n`;
          const at = `documents/${documentId}/versions?fileName=${randomUUID()}.txt&date=2016`;
          const written = await post(at, tokens[0] ?? "", words, "application/octet-stream");
          if (written) files.push({ id: written.version.id, at: performance.now() });
        }
      })(),
    ]);
    try {
      await expect.poll(() => notes.length, { timeout: 60_000 }).toBeGreaterThan(5);
      await expect.poll(() => files.length, { timeout: 60_000 }).toBeGreaterThan(1);
      for (let round = 0; round < 2; round++) {
        const to = file("while.zip");
        const began = performance.now();
        const taken = await runCommand(["backup", to], environment);
        expect([taken.end, taken.said]).toEqual([0, expect.stringContaining("checked")]);
        const ended = performance.now();
        expect(
          notes.some(({ at }) => at > began && at < ended),
          "people wrote in the meantime",
        ).toBe(true);

        const target = await fresh(kind === "PostgreSQL" ? "the embedded database" : "PostgreSQL");
        const restored = await runCommand(["restore", to], target);
        expect([restored.end, restored.said]).toEqual([0, expect.stringContaining("Restored")]);
        await within(target, async () => {
          const { prisma } = await database();
          const stored = new Set(
            (await prisma.annotation.findMany({ select: { id: true } })).map(({ id }) => id),
          );
          const versions = new Set(
            (await prisma.version.findMany({ select: { id: true } })).map(({ id }) => id),
          );
          // What was acknowledged before it began is in it.
          expect(notes.filter(({ id, at }) => at < began && !stored.has(id))).toEqual([]);
          expect(files.filter(({ id, at }) => at < began && !versions.has(id))).toEqual([]);
          // Each write is one transaction: its audit entry came with it, or neither did.
          expect(await prisma.auditEvent.count({ where: { action: "annotation.created" } })).toBe(
            stored.size,
          );
          expect(await prisma.auditEvent.count({ where: { action: "version.imported" } })).toBe(
            versions.size,
          );
        });
      }
    } finally {
      isOver = true;
      await writing;
      await server.stop();
    }
  },
  600_000,
);
