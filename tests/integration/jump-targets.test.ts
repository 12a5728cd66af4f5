import { expect, test } from "vitest";
import { ROLES, type Role } from "@/lib/core/permissions/roles";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { retireCode } from "@/lib/server/services/codebook/retire-code";
import { listJumpTargets } from "@/lib/server/services/workspace/list-jump-targets";
import { makeWorkspace } from "@/tests/factories/make-workspace";

test("the palette leads to every page that a role opens, and to none that it does not", async () => {
  const workspace = await makeWorkspace();
  const led = async (role: Role) => {
    const targets = await listJumpTargets(await workspace.person(role), "");
    return targets.filter(({ kind }) => kind === "action").map(({ label }) => label);
  };
  const forAll = [
    "Inbox",
    "All notes",
    "Search texts and notes",
    "Topics",
    "Briefings",
    "People",
    "Codebook",
    "Strength of wording",
    "Feeds",
    "Your account",
    "Workspaces",
    "All documents",
  ];
  const more: Record<Role, readonly string[]> = {
    reader: [],
    reviewer: ["Trash"],
    editor: ["Trash", "Add a document", "Share links"],
    admin: ["Trash", "Add a document", "Share links", "Webhooks", "Audit log"],
  };
  for (const role of Object.keys(ROLES) as Role[])
    expect((await led(role)).sort(), role).toEqual([...forAll, ...more[role]].sort());
});

test("a page is found by a word of its name", async () => {
  const admin = await (await makeWorkspace()).person("admin");
  const found = async (typed: string) => (await listJumpTargets(admin, typed)).map(({ href }) => href);
  expect(await found("inb")).toEqual(["/inbox"]);
  expect(await found("LOG audit")).toEqual(["/settings/audit"]);
  expect(await found("wording")).toEqual(["/settings/wording"]);
  expect(await found("nothing of that name")).toEqual([]);
});

test("topics and briefings are found by name in one's own workspace, and none that is out of use", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const stated = { notation: "602.1", definition: "", colour: "teal" as const };
  const code = await createCode(editor, { workspaceId: workspace.id, name: "Beacons and buoys", ...stated });
  const { briefingId } = await createBriefing(editor, {
    workspaceId: workspace.id,
    title: "Beacons of 2016",
  });
  const found = async (typed: string, viewer = editor) =>
    (await listJumpTargets(viewer, typed)).map(({ kind, href }) => [kind, href]);
  const topic = ["topic", `/topics/${code.codeId}`];
  const briefing = ["briefing", `/briefings/${briefingId}`];
  expect(await found("beacon")).toEqual([topic, briefing]);
  expect(await found("buoys 602.1")).toEqual([topic]);
  expect((await found("")).filter(([kind]) => kind === "topic" || kind === "briefing")).toEqual([]);
  const stranger = await (await makeWorkspace("Elsewhere")).person("admin");
  expect(await found("beacon", stranger)).toEqual([]);
  await retireCode(editor, { codeId: code.codeId, revision: 1, intoId: null });
  expect(await found("beacon")).toEqual([briefing]);
});
