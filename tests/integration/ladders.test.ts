import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { openPositionMatrix } from "@/lib/server/services/positions/open-position-matrix";
import { openLadders } from "@/lib/server/services/workspace/open-ladders";
import { saveLadders } from "@/lib/server/services/workspace/save-ladders";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const text = (verb: string) => `Office of Example Affairs

1. States ${verb} report on what they spend for this to their parliaments each year.
2. We publish what we spend on this each year.
`;

async function twoVersions() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(editor, workspace.id, text("should"));
  const { version } = await importVersion(editor, { documentId, text: text("may") });
  return { workspace, editor, documentId, older: versionId, newer: version.id };
}

test("a rewording is flagged by the workspace's own ladders, on the comparison and in the matrix", async () => {
  const { workspace, editor, documentId, older, newer } = await twoVersions();
  const flags = async () =>
    Object.values((await openComparison(editor, older, newer)).wording)
      .flat()
      .map(({ judgement, rule }) => `${judgement}: ${rule}`);
  const state = async () => (await openPositionMatrix(editor, documentId))?.rows[0]?.cells[1]?.state;
  expect(await flags()).toContain("weakened: should → may, ladder “duty”");
  expect(await state()).toBe("weakened?");

  const before = await openLadders(editor, workspace.id);
  expect(before).toMatchObject({ revision: 0, changed: null, text: before.defaults, may: { edit: true } });
  const turned = "permission:\nmay\nshould";
  expect(await saveLadders(editor, { workspaceId: workspace.id, revision: 0, text: turned })).toEqual({
    text: turned,
    revision: 1,
  });
  expect(await flags()).toContain("strengthened: should → may, ladder “permission”");
  expect(await state()).toBe("strengthened?");

  const { prisma } = await database();
  const entries = await prisma.auditEvent.findMany({
    where: { workspaceId: workspace.id, action: "ladders.changed" },
    select: { details: true },
  });
  expect(entries).toEqual([{ details: { ladders: "permission", revision: 1 } }]);
});

test("a stale change gets the present ladders back, a broken one says which line; readers and strangers change nothing", async () => {
  const { workspace, editor } = await twoVersions();
  const { id: workspaceId } = workspace;
  const first = "duty:\nmust\nmay";
  await saveLadders(editor, { workspaceId, revision: 0, text: first });
  const again = { workspaceId, revision: 0, text: "duty:\nshall\nmay" };
  await expect(saveLadders(editor, again)).rejects.toMatchObject({
    code: "conflict",
    details: { current: { text: first } },
  });
  await expect(saveLadders(editor, { ...again, revision: 1, text: "duty:\nmust" })).rejects.toMatchObject({
    code: "invalid",
  });
  const reader = await workspace.person("reader");
  expect((await openLadders(reader, workspaceId)).may.edit).toBe(false);
  await expect(saveLadders(reader, { ...again, revision: 1 })).rejects.toMatchObject({ code: "forbidden" });
  const stranger = await (await makeWorkspace()).person("admin");
  await expect(saveLadders(stranger, { ...again, revision: 1 })).rejects.toMatchObject({ code: "not-found" });
  await expect(openLadders(stranger, workspaceId)).rejects.toMatchObject({ code: "not-found" });
  expect((await openLadders(editor, workspaceId)).text).toBe(first);
});
