import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { mentionedIds } from "@/lib/core/notes/mentions";
import { findAnnotation } from "@/lib/server/db/annotations";
import { database } from "@/lib/server/db/database";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { exportNotes } from "@/lib/server/services/annotations/export-notes";
import { importNotes } from "@/lib/server/services/annotations/import-notes";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { notesCsv } from "@/lib/view-models/exports/notes-csv";
import { sayTableImport } from "@/lib/view-models/tables/say-table-import";
import { auditOf } from "@/tests/factories/audit-of";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf, noteTo } from "@/tests/factories/note-of";

const QUOTE = "We support safe and orderly travel";

async function makeNotes() {
  const workspace = await makeWorkspace();
  const author = await workspace.person("reviewer");
  const other = await workspace.person("reviewer");
  const admin = await workspace.person("admin");
  const { versionId } = await makeVersion(admin, workspace.id);
  const start = SAMPLE.indexOf(QUOTE);
  const write = async (by: typeof author, body: object, more: object = {}) =>
    createAnnotation(by, {
      versionId,
      start,
      end: start + QUOTE.length,
      quote: QUOTE,
      body: body as Parameters<typeof createAnnotation>[1]["body"],
      idempotencyKey: randomUUID(),
      ...more,
    });
  const first = await write(author, noteOf("=1+1 asks the desk"), { tags: ["ports; harbours", "travel"] });
  const second = await write(other, noteTo("For ", { userId: author.userId, name: "x" }, " to see"), {
    stance: "concern",
  });
  const third = await write(author, noteOf("Three"));
  const draft = await write(author, noteOf("Only mine"), { isPrivate: true });
  const csv = async (by = author) => notesCsv(await exportNotes(by, { sort: "oldest" }), "https://v.example");
  const send = (text: string, plan?: string, by = author) =>
    importNotes(by, { workspaceId: workspace.id, ...(plan ? { plan } : {}) }, new TextEncoder().encode(text));
  /** Looks, and does what was looked at. */
  const apply = async (text: string, by = author) => send(text, (await send(text, undefined, by)).plan, by);
  return { workspace, author, other, admin, versionId, first, second, third, draft, csv, send, apply };
}

const HEAD = "document,version,quote,note,stance,tags,state,assigned,due,id,revision";

test("law: a table that goes out and comes in changes nothing, whoever takes it and however it was saved", async () => {
  const { author, other, admin, csv, send } = await makeNotes();
  for (const viewer of [author, other, admin]) {
    const table = await csv(viewer);
    for (const saved of [
      table,
      table.replaceAll("\r\n", "\n").replace("\ufeff", ""),
      `sep=,\n${table.slice(1)}`,
    ]) {
      const answer = await send(saved, undefined, viewer);
      expect(answer).toMatchObject({ changed: 0, added: 0, problems: [], unread: [], isDone: false });
      expect(answer.rows).toEqual([]);
      expect(answer.unchanged).toBe(viewer === author ? 4 : 3);
      expect(await send(saved, answer.plan, viewer)).toMatchObject({ changed: 0, added: 0, problems: [] });
    }
    expect(await csv(viewer)).toBe(table);
  }
});

test("an edited table is looked at first, then taken; it goes out as it came in, and coming again changes nothing", async () => {
  const { other, first, third, csv, send, apply } = await makeNotes();
  const edited = (await csv())
    .replace("'=1+1 asks the desk", "'=1+1 asks **every** desk")
    .replace("ports; harbours; travel", "ports; harbours; 2013")
    .replace(/(,Three,.*?),,,open,,,0,/, "$1,For the record,,resolved,A reviewer,12/24/2026,0,");
  const twoReviewers = await send(edited);
  expect(twoReviewers.problems).toEqual([
    { row: 4, what: "more than one member is called “A reviewer”; write the e-mail address instead" },
  ]);
  const email = (await (await database()).prisma.user.findUniqueOrThrow({ where: { id: other.userId } }))
    .email;
  const named = edited.replace(",A reviewer,12/", `,${email},12/`);
  const looked = await send(named);
  expect(looked).toMatchObject({ isDone: false, changed: 2, added: 0, unchanged: 2, problems: [] });
  expect(looked.rows).toEqual([
    {
      row: 2,
      isNew: false,
      about: "=1+1 asks the desk",
      cells: [
        { column: "note", before: "=1+1 asks the desk", after: "=1+1 asks **every** desk" },
        { column: "tags", before: "ports; harbours; travel", after: "ports; harbours; 2013" },
      ],
    },
    {
      row: 4,
      isNew: false,
      about: "Three",
      cells: [
        { column: "stance", before: "", after: "For the record" },
        { column: "assigned", before: "", after: "A reviewer" },
        { column: "due", before: "", after: "2026-12-24" },
        { column: "state", before: "open", after: "resolved" },
      ],
    },
  ]);
  expect((await findAnnotation(first.id))?.revision).toBe(1);
  expect(await send(named, looked.plan)).toMatchObject({ isDone: true, changed: 2, problems: [] });
  expect(await findAnnotation(first.id)).toMatchObject({
    revision: 2,
    bodyText: "=1+1 asks every desk",
    tags: ["ports; harbours", "2013"],
  });
  expect(await findAnnotation(third.id)).toMatchObject({
    stance: "record",
    dueOn: "2026-12-24",
    revision: 4,
  });
  expect((await openInbox(other, {})).rows.map(({ kind }) => kind)).toContain("assigned");
  expect([...(await auditOf(`annotation:${third.id}`))].sort()).toEqual([
    "annotation.assigned",
    "annotation.created",
    "annotation.edited",
    "annotation.resolved",
  ]);
  const after = await csv();
  expect(after).toContain("'=1+1 asks **every** desk");
  expect(await apply(named)).toMatchObject({ changed: 0, unchanged: 4, problems: [] });
  expect(await apply(after)).toMatchObject({ changed: 0, unchanged: 4, problems: [] });
  expect(await csv()).toBe(after);
});

test("what was changed since is told and kept, and a plan that is no longer true does nothing", async () => {
  const { author, first, third, csv, send } = await makeNotes();
  const edited = (await csv()).replace(",Three,", ",Drei,").replace("asks the desk", "asks the table");
  const { plan } = await send(edited);
  await editAnnotation(author, { annotationId: first.id, revision: 1, body: noteOf("Mine now") });
  const answer = await send(edited, plan);
  expect(answer).toMatchObject({ isDone: false, changed: 1 });
  expect(answer.problems).toEqual([{ row: 2, what: expect.stringContaining("was changed after the table") }]);
  expect((await findAnnotation(third.id))?.bodyText).toBe("Three");
  expect(await send(edited, answer.plan)).toMatchObject({ isDone: true, changed: 1 });
  expect((await findAnnotation(first.id))?.bodyText).toBe("Mine now");
  expect((await findAnnotation(third.id))?.bodyText).toBe("Drei");
});

test("columns may be left out and rows removed; an empty cell takes away, a mention stays one", async () => {
  const { author, second, csv, admin, apply } = await makeNotes();
  const row = (await csv(admin)).split("\r\n").find((line) => line.includes(second.id)) ?? "";
  expect(row).toContain("For @A reviewer to see");
  const table = `﻿id;stance;note\r\nnote-${second.id};;"For @A reviewer to read\n\n* and file"\r\n`;
  expect(await apply(table, admin)).toMatchObject({ changed: 1, unchanged: 0, problems: [] });
  const after = await findAnnotation(second.id);
  expect(after).toMatchObject({ stance: null, bodyText: "For @A reviewer to read\nand file" });
  expect(after && mentionedIds(after.body)).toEqual([author.userId]);
  expect(await apply(table, admin)).toMatchObject({ changed: 0, unchanged: 1 });
});

test("only what the person may change: others' words, drafts, unknown and foreign notes are refused by their row", async () => {
  const { second, draft, third, send, other } = await makeNotes();
  const foreign = (await makeNotes()).third;
  const table = [
    "id,note,state,assigned,due",
    `note-${second.id},Other words,open,,`,
    `note-${draft.id},Only mine,open,,`,
    `note-${foreign.id},x,open,,`,
    `note-${randomUUID()},x,open,,`,
    `note-${third.id},,open,,`,
  ].join("\n");
  const { problems, changed } = await send(table);
  expect(changed).toBe(0);
  const nothing = "there is no such note here, or it is not open to you";
  expect(problems.map(({ what }) => what)).toEqual([
    expect.stringContaining("only who wrote this note"),
    expect.stringContaining("this is a draft"),
    nothing,
    nothing,
    expect.stringContaining("a note has words"),
  ]);
  const theirs = await send(table, undefined, other);
  expect(theirs.problems.find(({ row }) => row === 3)?.what).toBe(nothing);
  const given = (assigned: string, due: string) =>
    send(`id,assigned,due\nnote-${third.id},${assigned},${due}\n`).then(
      ({ problems: [first] }) => first?.what,
    );
  expect(await given("Nobody Known", "")).toBe("“Nobody Known” is no member of this workspace");
  expect(await given("", "2026-12-01")).toContain("needs somebody");
  expect(await given("A reviewer", "soon")).toContain("more than one member");
  expect(await given("A admin", "soon")).toContain("“soon” cannot stand under “due”");
  expect(await given("A admin", "31.02.2026")).toContain("“31.02.2026” cannot stand under “due”");
  expect(await given("A admin", "3/4/2026")).toContain("could be two days");
});

test("rows whose cells are of two notes are told, as are tables of something else and words too long for a note", async () => {
  const { first, third, versionId, csv, send } = await makeNotes();
  const address = (id: string) => `https://v.example/versions/${versionId}#note-${id}`;
  const row = (id: string, beside: string, quote: string) =>
    `note-${id},${address(beside)},${quote},Words of another`;
  const { changed, problems } = await send(
    [
      "id,address,quote,note",
      // A sort that left out the column of ids, and one that left out both.
      row(first.id, third.id, QUOTE),
      row(third.id, third.id, "The words of some other note"),
    ].join("\n"),
  );
  expect(changed).toBe(0);
  const apart = expect.stringContaining("what stands beside its id is of another note");
  expect(problems).toEqual([
    { row: 2, what: apart },
    { row: 3, what: apart },
  ]);
  // Other blanks, and letters that a spreadsheet could not save, are the same words.
  const same = await send(`id,quote,note\nnote-${third.id},${QUOTE.replace(" ", "\u00a0 ")},Four\n`);
  expect(same).toMatchObject({ changed: 1, problems: [] });
  const renamed = await send(`id,state,labels,blank\nnote-${third.id},open,water,\n`);
  expect(renamed).toMatchObject({ changed: 0, unchanged: 1, unread: ["labels"] });
  expect(sayTableImport(renamed, "note")).toBe(
    "Nothing to change, 1 as they were, column “labels” not read.",
  );
  await expect(send("id,topic,state\nfact-1,term,sure\nfact-2,term,sure\n")).rejects.toMatchObject({
    code: "unreadable",
    message: expect.stringContaining("nothing under “id” names a note (the first is “fact-1”)"),
  });
  const long = await send((await csv()).replace("Three", "word ".repeat(1_000_000)));
  expect(long.problems.map(({ what }) => what)).toEqual([
    "the note cannot be kept: A note holds at most 20000 characters",
  ]);
});

test("a row without an id is a new note on its quote, once however often the table comes; what has no place is told", async () => {
  const { versionId, csv, apply, send, admin } = await makeNotes();
  const title = "An example paper";
  const label = /An example paper,([^,]+),/.exec(await csv())?.[1] ?? "";
  const line = (quote: string, note: string, more = ",,,,,,") =>
    `${title},${label},"${quote}",${note}${more}`;
  const table = [
    HEAD,
    line(
      "We oppose the trade  in people",
      "New and **bold**",
      ",Concern,ports; harbours,open,A admin,2026-12-01,,",
    ),
    line("We oppose", "On words that stand once"),
    line("We", "On words that stand twice"),
    line("We invent this", "Nowhere"),
    line("We oppose", "On words that stand once"),
    line("", "No quote"),
    `Another paper,${label},We oppose,Elsewhere,,,,,,,`,
  ].join("\n");
  const looked = await send(table);
  expect(looked).toMatchObject({ added: 2, changed: 0, unchanged: 0 });
  expect(looked.rows[0]).toMatchObject({ row: 2, isNew: true, about: `${title}, ${label}` });
  expect(looked.problems).toEqual([
    { row: 4, what: expect.stringContaining("stands in this version more than once") },
    { row: 5, what: expect.stringContaining("does not stand in this version") },
    { row: 6, what: "the same note stands in row 3 already" },
    { row: 7, what: expect.stringContaining("needs the words it stands on") },
    { row: 8, what: expect.stringContaining("there is no version") },
  ]);
  expect(await send(table, looked.plan)).toMatchObject({ isDone: true, added: 2 });
  const { prisma } = await database();
  const [made] = await prisma.annotation.findMany({ where: { bodyText: "New and bold", versionId } });
  expect(made).toMatchObject({
    quote: "We oppose the trade in people",
    tags: ["ports", "harbours"],
    stance: "concern",
    dueOn: "2026-12-01",
    positionId: expect.any(String),
  });
  expect(await apply(table)).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  // A table without ids, taken by somebody else, writes nothing again.
  const bare = (await csv()).replace(/,note-[0-9a-f-]{36},\d+\r\n/g, ",,\r\n");
  expect(await send(bare, undefined, admin)).toMatchObject({ added: 1, unchanged: 5 });
  await prisma.annotation.update({ where: { id: made?.id ?? "" }, data: { deletedAt: new Date() } });
  const again = await send(table);
  expect(again.added).toBe(0);
  expect(again.problems).toContainEqual({ row: 2, what: expect.stringContaining("deleted since") });
});
