import { expect, test } from "vitest";
import { DocumentListInput } from "@/lib/contracts/document-list";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { database } from "@/lib/server/db/database";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { makeWorkspace } from "@/tests/factories/make-workspace";

/** So many that a page ends twice in the middle. */
const MANY = 70;

/** A workspace with documents "Paper 1" to "Paper 70", of which every seventh is of the office of ports. */
async function makeLibrary() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { prisma } = await database();
  await prisma.document.createMany({
    data: Array.from({ length: MANY }, (_, at) => ({
      workspaceId: workspace.id,
      // Many of one title: what is ordered by alone does not tell them apart.
      title: at % 2 === 0 ? `Paper ${at + 1}` : "Paper of the same name",
      office: at % 7 === 0 ? "Office of Ports, 100% public" : null,
    })),
  });
  return { workspace, editor };
}

async function pagesOf(viewer: Viewer, asked: Record<string, string>) {
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const list = DocumentListInput.parse({ ...asked, ...(after ? { after } : {}) });
    const view = await openHome(viewer, undefined, list);
    expect(view.continued).toBe(after !== null);
    pages.push(view.documents.map(({ id }) => id));
    after = view.next;
  } while (after !== null && pages.length < 10);
  return pages;
}

test("every document stands on exactly one page of the list, whatever its order", async () => {
  const { editor } = await makeLibrary();
  for (const sort of ["title", "newest", "changed"]) {
    const pages = await pagesOf(editor, { sort });
    expect(pages.map(({ length }) => length)).toEqual([30, 30, 10]);
    expect(new Set(pages.flat()).size).toBe(MANY);
  }
});

test("titles stand in the order of a dictionary, newest versions by their date, changes by when they were made", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { prisma } = await database();
  const titles = ["zebra crossings", "Éclairs", "apples", "Bananas"];
  const documents: { id: string; title: string }[] = [];
  for (const title of titles)
    documents.push(
      await prisma.document.create({
        data: { workspaceId: workspace.id, title },
        select: { id: true, title: true },
      }),
    );
  const order = async (sort: string) =>
    (await openHome(editor, undefined, DocumentListInput.parse({ sort }))).documents.map(
      ({ title }) => title,
    );
  expect(await order("title")).toEqual(["apples", "Bananas", "Éclairs", "zebra crossings"]);

  const [zebra, , apples] = documents;
  const add = (documentId: string | undefined, text: string, iso: string) =>
    importVersion(editor, { documentId: documentId ?? "", text, date: { iso, basis: "published" } });
  await add(apples?.id, "Apples are to be eaten.", "2016");
  await add(zebra?.id, "Zebras are to be seen.", "2013");
  expect((await order("newest")).slice(0, 2)).toEqual(["apples", "zebra crossings"]);
  expect((await order("changed"))[0]).toBe("zebra crossings");
  await add(zebra?.id, "Zebras were to be seen in those days.", "2007");
  expect((await order("newest"))[0]).toBe("apples");
  await add(zebra?.id, "Zebras will be seen for ever.", "2020");
  expect((await order("newest"))[0]).toBe("zebra crossings");
});

test("a search finds documents by words of title, office and versions, and signs stand for themselves", async () => {
  const { editor } = await makeLibrary();
  const found = async (q: string) => (await pagesOf(editor, { q })).flat().length;
  expect(await found("office of ports")).toBe(10);
  expect(await found("PORTS paper name")).toBe(5);
  expect(await found("100%")).toBe(10);
  expect(await found("1_0")).toBe(0);
  expect(await found("no such words")).toBe(0);
  const { documents } = await openHome(editor, undefined, DocumentListInput.parse({ q: "Paper 69" }));
  const [document] = documents;
  await importVersion(editor, {
    documentId: document?.id ?? "",
    text: "The text.",
    label: "Draft for the council",
  });
  expect(await found("paper council draft")).toBe(1);
});

test("an address that says nothing of a list is the list from its beginning", () => {
  for (const asked of [
    { after: "x" },
    { after: `key.${"z".repeat(36)}` },
    { sort: "size" },
    { q: ["a", "b"] },
  ])
    expect(DocumentListInput.parse(asked)).toEqual({ q: "", sort: "changed", archived: false });
});
