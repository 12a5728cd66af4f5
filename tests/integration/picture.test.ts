import { expect, test } from "vitest";
import type { FactStatementInput } from "@/lib/contracts/fact-input";
import type { FactView, PictureView } from "@/lib/contracts/picture-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { database } from "@/lib/server/db/database";
import { decideFact } from "@/lib/server/services/facts/decide-fact";
import { decideFactElsewhere } from "@/lib/server/services/facts/decide-fact-elsewhere";
import { findVersionFacts } from "@/lib/server/services/facts/find-version-facts";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { editPositions } from "@/lib/server/services/positions/edit-positions";
import { openPositionMatrix } from "@/lib/server/services/positions/open-position-matrix";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { makeExamples } from "@/tests/factories/make-examples";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const rowOf = (picture: PictureView, name: string) =>
  picture.lanes.flatMap(({ rows }) => rows).find((row) => row.name === name);
const factsOf = (picture: PictureView, name: string) =>
  rowOf(picture, name)?.cells.flatMap(({ facts }) => facts) ?? [];
const same = ({ versionId, key, revision }: FactView) => ({ versionId, factKey: key, revision });

const term: FactStatementInput = {
  topic: "programme",
  quote: "Modern slavery",
  name: "Modern slavery",
  kind: "term",
};

/** As if better rules had come: nothing is stored, and all is read again. */
async function rerun() {
  const { prisma } = await database();
  await prisma.versionFacts.deleteMany();
}

test("the picture tells heads, silence and every amount, pairs none, and warns where measures differ", async () => {
  const { editor, trafficking } = await makeExamples();
  const picture = await openDocumentPicture(editor, trafficking.id);
  expect(picture.versions.map(({ from, to }) => [from, to])).toEqual([
    ["2007-04-11", "2007-04-11"],
    ["2013-01-01", "2013-12-31"],
    ["2016-01-01", "2016-12-31"],
  ]);
  const heads = rowOf(picture, "Head of the office");
  expect(heads?.cells.map(({ facts, absent }) => facts[0]?.label ?? absent)).toEqual([
    "Office head not stated",
    "Ambassador Luis CdeBaca",
    "Ambassador Susan Coppedge",
  ]);
  expect(heads?.joins.map(({ text }) => text)).toEqual(["Head of the office: Luis CdeBaca → Susan Coppedge"]);
  const funding = rowOf(picture, "Funding");
  expect(
    funding?.cells.map(({ facts }) =>
      facts.map(({ fact }) => (fact.topic === "funding" ? fact.amount : 0)).sort((a, b) => b - a),
    ),
  ).toEqual([[50e6, 30e6], [], [18e6, 5e6, 600e3, 250e3, 20e3]]);
  expect(funding?.joins).toEqual([]);
  for (const fact of picture.lanes.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ facts }) => facts)),
  )) {
    expect(fact.quote).not.toBe("");
    expect(fact.focus.end).toBeGreaterThan(fact.focus.start);
  }
  const flow = factsOf(picture, "Figures").find(({ quote }) => quote.includes("800,000"));
  expect(flow?.warning).toMatch(/not the same measure/i);
});

test("a dismissed and an added fact survive a new run of the rules, and both can be taken back", async () => {
  const { editor, trafficking } = await makeExamples();
  const before = await openDocumentPicture(editor, trafficking.id);
  const [, office] = before.versions;
  const wrong = factsOf(before, "Figures").find(({ label }) => label === "Five victims");
  if (!wrong || !office) throw new Error("the example states it");
  await decideFact(editor, { decision: "dismissed", ...same(wrong) });
  await decideFact(editor, { decision: "added", versionId: office.id, fact: term });
  await rerun();

  const after = await openDocumentPicture(editor, trafficking.id);
  expect(after.dismissed.map(({ key }) => key)).toEqual([wrong.key]);
  expect(factsOf(after, "Figures").map(({ key }) => key)).not.toContain(wrong.key);
  const added = factsOf(after, "Programmes and terms").find(({ decision }) => decision?.decision === "added");
  expect(added).toMatchObject({
    versionId: office.id,
    label: "Modern slavery",
    decision: { byName: "A editor" },
  });
  expect((await findVersionFacts(editor, office.id)).map(({ key }) => key)).toContain(added?.key);

  const [gone] = after.dismissed;
  if (!gone || !added) throw new Error("both must stand");
  await decideFact(editor, { decision: "restored", ...same(gone) });
  await decideFact(editor, { decision: "withdrawn", ...same(added) });
  const back = await openDocumentPicture(editor, trafficking.id);
  expect(back.dismissed).toEqual([]);
  expect(factsOf(back, "Figures").map(({ key }) => key)).toEqual(
    factsOf(before, "Figures").map(({ key }) => key),
  );
});

test("a fact whose confirmation was taken back is confirmed again, by whoever opens the page anew", async () => {
  const { editor, trafficking } = await makeExamples();
  const figure = async () => {
    const [first] = factsOf(await openDocumentPicture(editor, trafficking.id), "Figures");
    if (!first) throw new Error("the example states it");
    return first;
  };
  const seen = await figure();
  for (const decision of ["confirmed", "withdrawn", "confirmed"] as const)
    await decideFact(editor, { decision, ...same(await figure()) });
  expect((await figure()).decision?.decision).toBe("confirmed");
  await expect(decideFact(editor, { decision: "dismissed", ...same(seen) })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("a version that is corrected is read again by the rules, and what people said of its facts stays", async () => {
  const { editor, trafficking } = await makeExamples();
  const before = await openDocumentPicture(editor, trafficking.id);
  const versionId = before.versions[2]?.id ?? "";
  const figures = factsOf(before, "Figures").filter((fact) => fact.versionId === versionId);
  const [dismissed] = figures;
  const folded = factsOf(before, "Funding").find(({ quote }) => quote.includes("$18 million"));
  if (!dismissed || !folded) throw new Error("the example states them");
  await decideFact(editor, { decision: "dismissed", ...same(dismissed) });
  await decideFact(editor, { decision: "added", versionId, fact: { ...term, quote: "modern slavery" } });

  // A person says that the paragraph with the $18 million is site furniture: what it says is no fact of the text any more.
  const { blocks } = await openVersion(editor, versionId);
  const block = blocks.findIndex(({ start, end }) => start <= folded.range.start && folded.range.start < end);
  await editPositions(editor, { edit: "fold", versionId, revision: 1, block });
  const after = await openDocumentPicture(editor, trafficking.id);
  expect(factsOf(after, "Funding").some(({ quote }) => quote.includes("$18 million"))).toBe(false);
  expect(after.dismissed.map(({ key }) => key)).toEqual([dismissed.key]);
  expect(factsOf(after, "Programmes and terms").filter(({ decision }) => decision !== null)).toMatchObject([
    { label: "Modern slavery", decision: { decision: "added" } },
  ]);
  const { prisma } = await database();
  const read = await prisma.versionFacts.findMany({
    where: { versionId },
    select: { extractorVersion: true },
  });
  expect(read.map(({ extractorVersion }) => extractorVersion.split(".").at(-1))).toEqual(["2"]);
});

test("a correction stands in place of what was found, and its dismissal keeps the person's words", async () => {
  const { editor, trafficking } = await makeExamples();
  const picture = await openDocumentPicture(editor, trafficking.id);
  const found = factsOf(picture, "Funding").find(({ quote }) => quote.includes("$5 million"));
  if (!found) throw new Error("the example states it");
  const corrected = await decideFact(editor, {
    decision: "corrected",
    ...same(found),
    fact: {
      topic: "funding",
      quote: found.quote,
      wording: "$5 million",
      recipient: "IOM and Free the Slaves",
      status: "awarded",
    },
  });
  const dismissed = await decideFact(editor, {
    decision: "dismissed",
    versionId: found.versionId,
    ...corrected,
  });
  await decideFact(editor, { decision: "restored", versionId: found.versionId, ...dismissed });
  await rerun();
  const now = factsOf(await openDocumentPicture(editor, trafficking.id), "Funding").filter(({ quote }) =>
    quote.includes("$5 million"),
  );
  expect(now).toHaveLength(1);
  expect(now[0]).toMatchObject({ key: found.key, decision: { decision: "corrected" }, reason: null });
  expect(now[0]?.fact).toMatchObject({ recipient: "IOM and Free the Slaves", amount: 5e6 });
});

test("what is said of a fact can be said of the same words in the other versions, where nobody has spoken", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const text = (more: string) =>
    `Office of Example Affairs\n\nThe office granted $5 million to the harbours in 2014.\n\n${more}\n`;
  const { documentId } = await makeVersion(editor, workspace.id, text("It was well spent, people said."));
  await importVersion(editor, { documentId, text: text("The money was spent well, as the report says.") });
  await importVersion(editor, { documentId, text: text("Nobody knows where the money is now.") });
  const sums = async () => factsOf(await openDocumentPicture(editor, documentId), "Funding");
  const [first, second] = await sums();
  if (!first || !second) throw new Error("each version states it");
  expect(first.alsoIn).toBe(2);
  await decideFact(editor, { decision: "confirmed", ...same(second) });
  await decideFact(editor, {
    decision: "corrected",
    ...same(first),
    fact: {
      topic: "funding",
      quote: first.quote,
      wording: "$5 million",
      recipient: "harbours",
      status: "awarded",
    },
  });
  expect((await sums())[0]?.alsoIn).toBe(1);
  const { versions } = await decideFactElsewhere(editor, {
    versionId: first.versionId,
    factKey: first.key,
  });
  expect(versions).toHaveLength(1);
  expect((await sums()).map(({ decision }) => decision?.decision)).toEqual([
    "corrected",
    "confirmed",
    "corrected",
  ]);
  expect((await sums())[2]?.fact).toMatchObject({ recipient: "harbours", status: "awarded" });
  const reader = await workspace.person("reader");
  await expect(
    decideFactElsewhere(reader, { versionId: first.versionId, factKey: first.key }),
  ).rejects.toMatchObject({ code: "forbidden" });
});

test("a word on a stale revision is refused, a quote that does not stand is refused, nothing is changed", async () => {
  const { editor, trafficking } = await makeExamples();
  const [fact] = factsOf(await openDocumentPicture(editor, trafficking.id), "Funding");
  if (!fact) throw new Error("the example states it");
  await decideFact(editor, { decision: "confirmed", ...same(fact) });
  await expect(decideFact(editor, { decision: "dismissed", ...same(fact) })).rejects.toMatchObject({
    code: "conflict",
  });
  await expect(
    decideFact(editor, {
      decision: "added",
      versionId: fact.versionId,
      fact: {
        topic: "funding",
        quote: "It never said $99 million.",
        wording: "$99 million",
        status: "stated",
      },
    }),
  ).rejects.toMatchObject({ code: "invalid" });
  const after = await openDocumentPicture(editor, trafficking.id);
  expect(after.dismissed).toEqual([]);
  expect(factsOf(after, "Funding").find(({ key }) => key === fact.key)?.decision?.decision).toBe("confirmed");
});

test("the first page tells who leads now, as people have corrected it", async () => {
  const { editor, trafficking } = await makeExamples();
  const headline = async () =>
    (await openHome(editor)).documents.find(({ id }) => id === trafficking.id)?.headline ?? null;
  expect(await headline()).toMatch(/Luis CdeBaca → .*Susan Coppedge/);
  const picture = await openDocumentPicture(editor, trafficking.id);
  for (const fact of factsOf(picture, "Head of the office"))
    await decideFact(editor, { decision: "dismissed", ...same(fact) });
  expect(await headline()).not.toMatch(/CdeBaca/);
});

test("readers look and do not judge; strangers find nothing; every word is in the audit", async () => {
  const { workspace, editor, trafficking, positions } = await makeExamples();
  const reader = await workspace.person("reader");
  const picture = await openDocumentPicture(reader, trafficking.id);
  expect(picture.may.decide).toBe(false);
  const [fact] = factsOf(picture, "Funding");
  if (!fact) throw new Error("the example states it");
  await expect(decideFact(reader, { decision: "dismissed", ...same(fact) })).rejects.toMatchObject({
    code: "forbidden",
  });
  const stranger = await (await makeWorkspace()).person("admin");
  for (const nobody of [stranger, { kind: "nobody" } satisfies Viewer]) {
    const tries = [
      openDocumentPicture(nobody, trafficking.id),
      openPositionMatrix(nobody, positions.id),
      findVersionFacts(nobody, fact.versionId),
      decideFact(nobody, { decision: "dismissed", ...same(fact) }),
    ];
    for (const each of await Promise.allSettled(tries))
      expect(each).toMatchObject({ status: "rejected", reason: { code: "not-found" } });
  }
  await decideFact(editor, { decision: "dismissed", ...same(fact) });
  const { prisma } = await database();
  const entries = await prisma.auditEvent.findMany({
    where: { workspaceId: workspace.id, action: { startsWith: "fact." } },
    select: { action: true, actor: true, details: true },
  });
  expect(entries).toEqual([
    {
      action: "fact.dismissed",
      actor: editor.kind === "person" ? `user:${editor.userId}` : "",
      details: { factKey: fact.key, topic: "funding" },
    },
  ]);
});
