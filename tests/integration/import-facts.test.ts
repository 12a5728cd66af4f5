import { expect, test } from "vitest";
import type { PictureView } from "@/lib/contracts/picture-view";
import { nameFact } from "@/lib/core/facts/fact-table";
import { factsToCsv } from "@/lib/core/facts/facts-to-csv";
import { decideFact } from "@/lib/server/services/facts/decide-fact";
import { importFacts } from "@/lib/server/services/facts/import-facts";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { picturedFacts } from "@/lib/view-models/facts/pictured-facts";
import { auditOf } from "@/tests/factories/audit-of";
import { makeWorkspace } from "@/tests/factories/make-workspace";

async function exampleFacts() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  await seedExampleWorkspace(editor, workspace.id);
  const { documents } = await openHome(editor);
  const open = (documentId: string) => openDocumentPicture(editor, documentId);
  const csv = async (documentId: string) => factsToCsv(picturedFacts(await open(documentId)));
  const send = (documentId: string, text: string, plan?: string, viewer = editor) =>
    importFacts(viewer, { documentId, ...(plan ? { plan } : {}) }, new TextEncoder().encode(text));
  const apply = async (documentId: string, text: string) =>
    send(documentId, text, (await send(documentId, text)).plan);
  const documentId = documents.find(({ title }) => title === "Trafficking in persons")?.id ?? "";
  return { workspace, editor, documents, documentId, open, csv, send, apply };
}

const factsOf = ({ lanes }: PictureView) =>
  lanes.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ facts }) => facts)));

test("law: a table of facts that goes out and comes in says nothing new, of every example", async () => {
  const { documents, csv, send } = await exampleFacts();
  expect(documents.length).toBeGreaterThan(1);
  for (const { id } of documents) {
    const table = await csv(id);
    const answer = await send(id, table.replaceAll("\r\n", "\n"));
    expect(answer).toMatchObject({ changed: 0, added: 0, problems: [], unread: [] });
    expect(answer.unchanged).toBeGreaterThan(0);
    expect(await send(id, table, answer.plan)).toMatchObject({ changed: 0, added: 0, problems: [] });
    expect(await csv(id)).toBe(table);
  }
});

test("facts are confirmed, dismissed, corrected and added in a table, once however often it comes, and taken back", async () => {
  const { documentId, open, csv, send, apply } = await exampleFacts();
  const before = await open(documentId);
  const facts = factsOf(before);
  const head = facts.find(
    ({ fact }) => fact.topic === "leadership" && fact.person && fact.relation === "heads",
  );
  const sum = facts.find(({ fact }) => fact.topic === "funding");
  const figure = facts.find(({ fact }) => fact.topic === "statistic");
  if (!head || !sum || !figure) throw new Error("the example states them");
  const quote = "modern slavery";
  const version = before.versions.at(-1);
  if (!version) throw new Error("the example has versions");
  const table = await csv(documentId);
  const lines = table.split("\r\n");
  const lineOf = ({ versionId, key }: typeof head) =>
    lines.findIndex((line) => line.includes(`${nameFact(versionId, key)},0`));
  const edit = (fact: typeof head, from: RegExp, to: string) => {
    const at = lineOf(fact);
    const edited = (lines[at] ?? "").replace(from, to);
    expect(edited).not.toBe(lines[at]);
    lines[at] = edited;
  };
  edit(sum, /,(?:sure|to check),/, ",confirmed,");
  edit(figure, /,(?:sure|to check),/, ",Dismissed,");
  const person = head.fact.topic === "leadership" ? (head.fact.person ?? "") : "";
  edit(
    head,
    new RegExp(`,${person.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")},(?=[^,]*,[^,]*,[a-z]+,heads,)`),
    `,${person} Esq.,`,
  );
  const columns = (lines[0] ?? "").replace("\ufeff", "").split(",");
  const added = (cells: Readonly<Record<string, string>>) =>
    columns.map((column) => cells[column] ?? "").join(",");
  lines.splice(
    -1,
    0,
    added({ version: version.label, topic: "programme", quote, name: quote, kind: "term" }),
    added({
      version: version.label,
      topic: "programme",
      quote: "words that stand nowhere",
      name: "x",
      kind: "term",
    }),
    added({ version: version.label, topic: "programme", quote, name: quote, kind: "fad" }),
    added({ version: "no version", topic: "programme", quote, name: quote, kind: "term" }),
    added({ version: version.label, topic: "weather", quote }),
  );
  const edited = lines.join("\r\n");
  const looked = await send(documentId, edited);
  expect(looked).toMatchObject({ isDone: false, changed: 3, added: 1 });
  expect(looked.problems.map(({ what }) => what)).toEqual([
    expect.stringContaining("These words are not in the text"),
    expect.stringContaining("“fad” cannot stand under “kind”, which takes programme, law"),
    expect.stringContaining("“no version” is no version of this document"),
    expect.stringContaining("“weather” cannot stand under “topic”"),
  ]);
  expect(looked.rows.flatMap(({ cells }) => cells)).toEqual(
    expect.arrayContaining([{ column: "person", before: person, after: `${person} Esq.` }]),
  );
  expect(factsOf(await open(documentId)).filter(({ decision }) => decision)).toEqual([]);
  expect(await send(documentId, edited, looked.plan)).toMatchObject({ isDone: true, changed: 3, added: 1 });
  const after = await open(documentId);
  const said = factsOf(after).flatMap(({ decision }) => decision?.decision ?? []);
  expect([...new Set(said)].sort()).toEqual(["added", "confirmed", "corrected"]);
  expect(after.dismissed.map(({ key }) => key)).toEqual([figure.key]);
  expect(await auditOf(`version:${sum.versionId}`)).toContain("fact.confirmed");

  const out = await csv(documentId);
  expect(await apply(documentId, edited)).toMatchObject({ changed: 0, added: 0 });
  expect((await apply(documentId, edited)).problems).toHaveLength(4);
  expect(await apply(documentId, out)).toMatchObject({ changed: 0, added: 0, problems: [] });
  expect(await csv(documentId)).toBe(out);

  // Taken back, and confirmed anew over what was taken back.
  const name = nameFact(sum.versionId, sum.key);
  const one = (state: string) => `id,topic,state\n${name},funding,${state}\n`;
  expect(await apply(documentId, one("sure"))).toMatchObject({ changed: 1, problems: [] });
  expect(await apply(documentId, one("confirmed"))).toMatchObject({ changed: 1, problems: [] });
  expect((await send(documentId, `id,topic,state,revision\n${name},funding,dismissed,1\n`)).problems).toEqual(
    [{ row: 2, what: expect.stringContaining("was judged after the table was exported") }],
  );
});

test("what is written into a column that is worked out is told, also beside an edit that is taken; a number in another form is none", async () => {
  const { documentId, open, csv, send } = await exampleFacts();
  const sum = factsOf(await open(documentId)).find(
    ({ fact }) => fact.topic === "funding" && (fact.amount ?? 0) > 1e6,
  );
  if (sum?.fact.topic !== "funding") throw new Error("the example states one");
  const { amount } = sum.fact;
  const lines = (await csv(documentId)).split("\r\n");
  const at = lines.findIndex((line) => line.includes(`${nameFact(sum.versionId, sum.key)},0`));
  const line = lines[at] ?? "";
  expect(line).toContain(`,${amount},`);
  const sent = (edited: string) => send(documentId, lines.with(at, edited).join("\r\n"));
  const told = { row: at + 1, what: expect.stringContaining("“amount or value” is worked out") };
  expect(await sent(line.replace(`,${amount},`, ",7,"))).toMatchObject({ changed: 0, problems: [told] });
  const confirmed = line.replace(/,(?:sure|to check),/, ",confirmed,");
  expect(await sent(confirmed.replace(`,${amount},`, ",7,"))).toMatchObject({ changed: 1, problems: [told] });
  const written = `,"${amount?.toLocaleString("en")}",`;
  expect(await sent(confirmed.replace(`,${amount},`, written))).toMatchObject({ changed: 1, problems: [] });
});

test("what is not there, or said of nothing, is told by its row; readers say nothing", async () => {
  const { documentId, workspace, editor, open, send } = await exampleFacts();
  const [fact] = factsOf(await open(documentId));
  if (!fact) throw new Error("the example states some");
  const other = await exampleFacts();
  const [theirs] = factsOf(await other.open(other.documentId));
  const row = (id: string, state: string) => `${id},${fact.topic},${state}`;
  const { problems, changed } = await send(
    documentId,
    [
      "id,topic,state",
      row(nameFact(fact.versionId, fact.key), "perhaps"),
      row(nameFact(fact.versionId, "no-such-key"), "confirmed"),
      row(nameFact(theirs?.versionId ?? "", theirs?.key ?? ""), "confirmed"),
      row("fact-12", "confirmed"),
      row(nameFact(fact.versionId, fact.key), "confirmed"),
    ].join("\n"),
  );
  expect(changed).toBe(0);
  expect(problems).toEqual([
    { row: 2, what: expect.stringContaining("“perhaps” cannot stand under “state”") },
    { row: 3, what: "there is no such fact in this document" },
    { row: 4, what: "there is no such fact in this document" },
    { row: 5, what: "“fact-12” names no fact" },
    { row: 6, what: "the same fact stands in row 2 already" },
  ]);
  const apart = await send(
    documentId,
    `id,topic,state\n${nameFact(fact.versionId, fact.key)},${fact.topic === "office" ? "funding" : "office"},confirmed\n`,
  );
  expect(apart.problems).toEqual([{ row: 2, what: expect.stringContaining("is of another fact") }]);
  const unheard = await send(
    documentId,
    `id,topic,quote\n${nameFact(fact.versionId, fact.key)},${fact.topic},no words of this text\n`,
  );
  expect(unheard.problems).toEqual([
    { row: 2, what: "These words are not in the text. Copy them from it as they are" },
  ]);
  await decideFact(editor, {
    decision: "dismissed",
    versionId: fact.versionId,
    factKey: fact.key,
    revision: 0,
  });
  const gone = await send(
    documentId,
    `id,topic,state\n${row(nameFact(fact.versionId, fact.key), "confirmed")}\n`,
  );
  expect(gone.problems).toEqual([
    { row: 2, what: expect.stringContaining("what is dismissed cannot become") },
  ]);
  const reader = await workspace.person("reader");
  await expect(send(documentId, "id,topic,state\n", undefined, reader)).rejects.toMatchObject({
    code: "forbidden",
  });
});
