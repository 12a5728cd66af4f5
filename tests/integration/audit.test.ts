import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AuditQuery } from "@/lib/contracts/audit-input";
import { dayIn } from "@/lib/core/time/day-in";
import { database } from "@/lib/server/db/database";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { openAudit } from "@/lib/server/services/workspace/open-audit";
import { recordPrinted } from "@/lib/server/services/workspace/record-printed";
import { ABOUT, SAID_ACTIONS } from "@/lib/view-models/audit/say-action";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { startSession } from "@/tests/factories/start-session";

const ask = (asked: Record<string, unknown> = {}) => AuditQuery.parse(asked);

test("an administrator reads who did what, by person, kind and day, and nothing of another workspace", async () => {
  const [mine, other] = [await makeWorkspace(), await makeWorkspace()];
  const [admin, editor] = [await mine.person("admin"), await mine.person("editor")];
  const stranger = await other.person("admin");
  await createDocument(stranger, { workspaceId: other.id, title: "Theirs" });
  await startSession(stranger.userId);
  const { id: documentId } = await createDocument(editor, { workspaceId: mine.id, title: "Ours" });
  await deleteDocument(editor, { documentId });
  await startSession(editor.userId);
  const { events } = await openAudit(admin, ask());
  expect(events.map(({ action, by, what }) => [action, by, what])).toEqual([
    ["account.signed-in", "A editor", null],
    ["document.deleted", "A editor", "Ours"],
    ["document.created", "A editor", "Ours"],
  ]);
  const actions = async (asked: Record<string, unknown>) =>
    (await openAudit(admin, ask(asked))).events.map(({ action }) => action);
  expect(await actions({ about: "document" })).toEqual(["document.deleted", "document.created"]);
  expect(await actions({ by: stranger.userId })).toEqual([]);
  expect(await actions({ to: "2020-01-01" })).toEqual([]);
  expect(await actions({ from: "2020-01-01", about: "account" })).toEqual(["account.signed-in"]);
  expect(await actions({ about: "' OR 1=1--", from: "2013-02-30", after: "x" })).toHaveLength(3);
  await expect(openAudit(editor, ask())).rejects.toMatchObject({ code: "forbidden" });
});

test("the days that are asked for are those where the reader is", async () => {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  await createDocument(admin, { workspaceId: workspace.id, title: "Of a day" });
  const { events } = await openAudit(admin, ask());
  const at = events[0]?.at ?? "";
  for (const timeZone of ["Pacific/Tongatapu", "Pacific/Honolulu", "Pacific/Pago_Pago"]) {
    const day = dayIn(timeZone, at);
    const found = await openAudit(admin, ask({ from: day, to: day }), workspace.id, timeZone);
    expect(found.events).toHaveLength(1);
    for (const [name, other] of [
      ["from", 1],
      ["to", -1],
    ] as const) {
      const asked = ask({
        [name]: new Date(Date.parse(day) + other * 86_400_000).toISOString().slice(0, 10),
      });
      expect((await openAudit(admin, asked, workspace.id, timeZone)).events).toHaveLength(0);
    }
  }
});

test("an act is told by what it was done to, the topic of a passage, and without places in texts", async () => {
  const workspace = await makeWorkspace();
  const [admin, editor] = [await workspace.person("admin"), await workspace.person("editor")];
  await seedExampleWorkspace(editor, workspace.id);
  const { events } = await openAudit(admin, ask({ about: "statement" }));
  expect(events.length).toBeGreaterThan(10);
  expect(events.map(({ what }) => what)).toContain("Trafficking in persons");
  expect(events.flatMap(({ details }) => details)).toEqual([]);
});

test("page after page shows each event once, though the log grows and many happened in one instant", async () => {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const { prisma } = await database();
  const at = new Date("2026-01-01T00:00:00.000Z");
  const event = { workspaceId: workspace.id, actor: "system", subject: "x", action: "version.imported" };
  await prisma.auditEvent.createMany({
    data: Array.from({ length: 130 }, (_, of) => ({ ...event, at, details: { of } })),
  });
  const seen: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < 3; page++) {
    const { events, next } = await openAudit(admin, ask({ after }));
    seen.push(...events.map(({ id }) => id));
    expect(next === null).toBe(page === 2);
    after = next ?? undefined;
    await prisma.auditEvent.create({ data: event });
  }
  expect(new Set(seen).size).toBe(130);
  expect(seen).toHaveLength(130);
});

test("every act that is written down has words, and the kinds one can choose exist", () => {
  const folder = new URL("../../lib/server/db/", import.meta.url);
  const written = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => readFileSync(new URL(file, folder), "utf8").match(/"[a-z-]+\.[a-z-]+"/g) ?? [])
    .map((action) => action.slice(1, -1))
    .filter((action) => /\.(\w+ed|taken|set-up|signed-in|sessions-ended)$/.test(action));
  expect(written.length).toBeGreaterThan(20);
  expect(written.filter((action) => !Object.hasOwn(SAID_ACTIONS, action))).toEqual([]);
  for (const [kind] of ABOUT.filter(([about]) => about !== "fact"))
    expect(Object.keys(SAID_ACTIONS).some((action) => action.startsWith(`${kind}.`))).toBe(true);
});

test("that a PDF was made of a briefing is told, and by whom", async () => {
  const workspace = await makeWorkspace();
  const [admin, reader] = [await workspace.person("admin"), await workspace.person("reader")];
  const { briefingId } = await createBriefing(admin, { workspaceId: workspace.id, title: "For the visit" });
  await recordPrinted(reader, { kind: "briefing", workspaceId: workspace.id, id: briefingId });
  const { events } = await openAudit(admin, ask({ about: "briefing" }));
  expect(events[0]).toMatchObject({ action: "briefing.printed", by: "A reader" });
});
