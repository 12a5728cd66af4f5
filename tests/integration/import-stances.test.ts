import { expect, test } from "vitest";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { importStances } from "@/lib/server/services/topics/import-stances";
import { openTopicBoard } from "@/lib/server/services/topics/open-topic-board";
import { placeStatement } from "@/lib/server/services/topics/place-statement";
import { setStance } from "@/lib/server/services/topics/set-stance";
import { boardCsv } from "@/lib/view-models/exports/topic-csv";
import { auditOf } from "@/tests/factories/audit-of";
import { makeWorkspace } from "@/tests/factories/make-workspace";

async function makeBoard() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const topic = async (name: string, notation: string) =>
    (await createCode(editor, { workspaceId: workspace.id, name, notation, definition: "", colour: "teal" }))
      .codeId;
  const ports = await topic("Ports", "007");
  const canals = await topic("Canals", "");
  for (const office of ["Office of Ports", "Office of Canals"]) {
    const { id } = await createDocument(editor, {
      workspaceId: workspace.id,
      title: `Paper of the ${office}`,
      office,
    });
    const { version } = await importVersion(editor, {
      documentId: id,
      text: `We dig.\n\nSays the ${office}.\n`,
    });
    if (office === "Office of Ports")
      await placeStatement(editor, {
        topicId: ports,
        versionId: version.id,
        start: 0,
        end: 7,
        quote: "We dig.",
      });
  }
  const board = () => openTopicBoard(editor, workspace.id);
  const send = (csv: string, plan?: string, viewer = editor) =>
    importStances(
      viewer,
      { workspaceId: workspace.id, ...(plan ? { plan } : {}) },
      new TextEncoder().encode(csv),
    );
  const apply = async (csv: string) => send(csv, (await send(csv)).plan);
  return { workspace, editor, ports, canals, board, send, apply };
}

test("law: a table of stances that goes out and comes in changes nothing", async () => {
  const { ports, editor, board, send, apply } = await makeBoard();
  await setStance(editor, { topicId: ports, actorKey: "office of ports", stance: "supports", revision: 0 });
  const csv = boardCsv(await board());
  expect(await send(csv)).toMatchObject({ changed: 0, unchanged: 1, problems: [], unread: [] });
  expect(await apply(csv.replaceAll("\r\n", "\n").slice(1))).toMatchObject({ changed: 0, problems: [] });
  expect(boardCsv(await board())).toBe(csv);
});

test("stances are edited, looked at, taken once, taken back, and told where somebody said otherwise since", async () => {
  const { ports, canals, editor, board, send, apply, workspace } = await makeBoard();
  const csv = boardCsv(await board());
  const edited = `${csv.replace(",not said,", ",supports with conditions,")},canals,office of  canals,Opposes,,,\r\n`;
  const looked = await send(edited);
  expect(looked).toMatchObject({ isDone: false, changed: 2, unchanged: 0, problems: [] });
  expect(looked.rows).toEqual([
    {
      row: 2,
      isNew: false,
      about: "Ports, Office of Ports",
      cells: [{ column: "stance", before: "not said", after: "supports with conditions" }],
    },
    {
      row: 3,
      isNew: false,
      about: "Canals, Office of Canals",
      cells: [{ column: "stance", before: "not said", after: "opposes" }],
    },
  ]);
  expect((await board()).topics).toHaveLength(1);
  expect(await send(edited, looked.plan)).toMatchObject({ isDone: true, changed: 2 });
  expect(await auditOf(`code:${canals}`)).toContain("stance.set");
  const after = boardCsv(await board());
  expect(await apply(edited)).toMatchObject({ changed: 0, unchanged: 2, problems: [] });
  expect(boardCsv(await board())).toBe(after);

  await setStance(editor, { topicId: ports, actorKey: "office of ports", stance: "opposes", revision: 1 });
  const late = await send(after.replace("supports with conditions", "silent"));
  expect(late).toMatchObject({
    changed: 0,
    problems: [{ what: expect.stringContaining("after the table") }],
  });
  expect(await apply("topic,actor,stance\nPorts,Office of Ports,\n")).toMatchObject({ changed: 1 });
  expect(
    (await board()).topics.find(({ code }) => code.id === ports)?.cells.map(({ stance }) => stance),
  ).toEqual(expect.arrayContaining([null]));
  const wrong = await send(
    "topic,code,actor,stance\nRoads,,Office of Ports,silent\n,007,Office of Ports,silent\nPorts,,Office of Ports,opposes\nPorts,,Nobody here,silent\n",
  );
  expect(wrong.changed).toBe(1);
  expect(wrong.problems).toEqual([
    { row: 2, what: "there is no topic “Roads” in the codebook" },
    { row: 4, what: "the same topic and actor stands in row 3 already" },
    { row: 5, what: "no paper of this workspace is of “Nobody here”" },
  ]);
  const reader = await workspace.person("reader");
  await expect(send(after, undefined, reader)).rejects.toMatchObject({ code: "forbidden" });
});
