import { expect, test } from "vitest";
import type { PassageView } from "@/lib/contracts/topic-view";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { retireCode } from "@/lib/server/services/codebook/retire-code";
import { correctDocument } from "@/lib/server/services/documents/correct-document";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { findPassages } from "@/lib/server/services/topics/find-passages";
import { importCodedStatements } from "@/lib/server/services/topics/import-coded-statements";
import { openTopic } from "@/lib/server/services/topics/open-topic";
import { openTopicBoard } from "@/lib/server/services/topics/open-topic-board";
import { placeStatement } from "@/lib/server/services/topics/place-statement";
import { removeStatement } from "@/lib/server/services/topics/remove-statement";
import { restoreStatement } from "@/lib/server/services/topics/restore-statement";
import { setStance } from "@/lib/server/services/topics/set-stance";
import { suggestCompanions } from "@/lib/server/services/topics/suggest-companions";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

async function exampleTopic(name = "A topic of the test") {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  await seedExampleWorkspace(editor, workspace.id);
  const stated = { notation: "", definition: "", colour: "teal" } as const;
  const { codeId: topicId } = await createCode(editor, { workspaceId: workspace.id, name, ...stated });
  const find = async (words: string) =>
    (await findPassages(editor, { topicId, words })).passages[0] as PassageView;
  const place = ({ version, start, end, quote }: PassageView) =>
    placeStatement(editor, { topicId, versionId: version.id, start, end, quote });
  return { workspace, editor, topicId, find, place, stated };
}

test("passages of several papers are lined up by actor and time, and taken out and brought back", async () => {
  const { editor, topicId, find, place } = await exampleTopic();
  const position = await find("human trafficking victims proactively identified");
  expect(position).toMatchObject({ kind: "position", label: "1" });
  await place(position);
  const page = await find("global engagement against human trafficking umbrella");
  const { statementId } = await place(page);
  // The same once more is the same.
  expect(await place(page)).toEqual({ statementId });
  const view = await openTopic(editor, topicId);
  expect(view.actors.map(({ name, statements }) => [name, statements.length])).toEqual(
    expect.arrayContaining([["Bureau of Population, Refugees, and Migration", 1]]),
  );
  const [first] = view.actors
    .flatMap(({ statements }) => statements)
    .filter(({ quote }) => quote === position.quote);
  expect(first).toMatchObject({ position: "1", addedByName: "A editor" });
  expect(view.open.some(({ version }) => version.id === position.version.id)).toBe(false);

  await removeStatement(editor, { statementId });
  const quotes = async () =>
    (await openTopic(editor, topicId)).actors.flatMap(({ statements }) =>
      statements.map(({ quote }) => quote),
    );
  expect(await quotes()).toEqual([position.quote]);
  await restoreStatement(editor, { statementId });
  expect((await quotes()).sort()).toEqual([position.quote, page.quote].sort());
});

test("words that do not stand there, and versions of another workspace, are refused", async () => {
  const { editor, topicId, find } = await exampleTopic();
  const { version, start, end, quote } = await find("remittances nine percent");
  const wrong = { topicId, versionId: version.id, start: start + 1, end: end + 1, quote };
  await expect(placeStatement(editor, wrong)).rejects.toMatchObject({ code: "conflict" });
  const theirs = await makeWorkspace();
  const { versionId } = await makeVersion(await theirs.person("editor"), theirs.id);
  const none = { topicId, versionId, start: 0, end: 0, quote: "" };
  await expect(placeStatement(editor, none)).rejects.toMatchObject({ code: "not-found" });
});

test("no position stated is said by a person, counted apart, and undone", async () => {
  const { editor, topicId, workspace } = await exampleTopic("Nothing at all");
  const { open } = await openTopic(editor, topicId);
  const paper = open[0];
  if (!paper) throw new Error("the papers are there");
  const silence = { topicId, versionId: paper.version.id, start: 0, end: 0, quote: "" };
  const { statementId } = await placeStatement(editor, silence);
  const row = async () =>
    (await openTopicBoard(editor, workspace.id)).topics.find(({ code }) => code.id === topicId);
  expect((await row())?.cells).toEqual(
    expect.arrayContaining([expect.objectContaining({ quotes: 0, silent: 1, stance: null })]),
  );
  await removeStatement(editor, { statementId });
  expect(await row()).toBeUndefined();
});

test("a stance is a person's word on a revision; it stays when the office is named anew, and for a stranger to the workspace there is none", async () => {
  const { editor, topicId, workspace, find, place } = await exampleTopic();
  const passage = await find("remittances nine percent");
  await place(passage);
  const [actor] = (await openTopic(editor, topicId)).actors;
  if (!actor) throw new Error("the actor is there");
  const say = (stance: "conditional" | "opposes" | "none", revision: number) =>
    setStance(editor, { topicId, actorKey: actor.key, stance, revision });
  expect(await say("conditional", 0)).toEqual({ revision: 1 });
  await expect(say("opposes", 0)).rejects.toMatchObject({ code: "conflict" });
  expect((await openTopic(editor, topicId)).actors[0]?.stance).toMatchObject({
    stance: "conditional",
    revision: 1,
    setByName: "A editor",
  });
  await expect(
    setStance(editor, { topicId, actorKey: "nobody here", stance: "opposes", revision: 0 }),
  ).rejects.toMatchObject({ code: "not-found" });
  const { document } = passage;
  const renamed = { documentId: document.id, revision: 1, title: document.title, kind: null, lang: "en" };
  await correctDocument(editor, { ...renamed, office: "Another Office" });
  const names = (await openTopic(editor, topicId)).actors.map(({ name, stance }) => [name, stance.stance]);
  expect(names).toEqual([
    ["Another Office", null],
    [actor.name, "conditional"],
  ]);
  await say("none", 1);
  expect((await openTopicBoard(editor, workspace.id)).actors.map(({ name }) => name)).toContain(
    "Another Office",
  );
});

test("a merged code brings what stood under it, and takes it along when it is parted again; a deleted one is no topic", async () => {
  const { editor, topicId, workspace, find, place, stated } = await exampleTopic();
  await place(await find("remittances nine percent"));
  const other = await createCode(editor, { workspaceId: workspace.id, name: "The larger topic", ...stated });
  await retireCode(editor, { codeId: topicId, revision: 1, intoId: other.codeId });
  const view = await openTopic(editor, other.codeId);
  expect(view.actors.flatMap(({ statements }) => statements)).toHaveLength(1);
  expect((await openTopic(editor, topicId)).code.name).toBe("The larger topic");
  await retireCode(editor, { codeId: other.codeId, revision: 1, intoId: null });
  await expect(openTopic(editor, other.codeId)).rejects.toMatchObject({ code: "not-found" });
});

test("suggestions of a topic come from other papers and bring whole positions", async () => {
  const { editor, topicId, find, place } = await exampleTopic();
  await place(await find("human trafficking victims proactively identified"));
  const { passages, unread } = await suggestCompanions(editor, { topicId });
  expect(unread).toBe(0);
  expect(passages.length).toBeGreaterThan(1);
  for (const { quote, words } of passages) for (const word of words) expect(quote).toContain(word);
  expect(passages.every(({ label, kind }) => (kind === "position") === (label !== ""))).toBe(true);
  // Only what a search offers too: no heading, no caption.
  for (const { version, start, quote } of passages) {
    const words = quote.split(/\s+/u).slice(0, 8).join(" ");
    const offered = (await findPassages(editor, { topicId, words })).passages;
    expect(offered.some((each) => each.version.id === version.id && each.start === start)).toBe(true);
  }
});

test("the example workspace opens with a board on which all thirteen positions stand, beside the fact sheet and the pages of 2013 and 2016", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  await seedExampleWorkspace(editor, workspace.id);
  const board = await openTopicBoard(editor, workspace.id);
  expect(board.topics).toHaveLength(6);
  const statements = [];
  for (const { code } of board.topics)
    for (const actor of (await openTopic(editor, code.id)).actors) statements.push(...actor.statements);
  const positions = statements.flatMap(({ position }) => (position ? [Number(position)] : []));
  expect(positions.sort((a, b) => a - b)).toEqual(Array.from({ length: 13 }, (_, at) => at + 1));
  // Each quote of corpus/topics.json was found in its text.
  expect(statements).toHaveLength(22);
  expect(new Set(statements.map(({ version }) => version.label))).toEqual(
    new Set(["27 September 2013", "2 October 2013", "2013 page", "2016 page"]),
  );
  // Where somebody stands is for a person to say.
  expect(board.topics.flatMap(({ cells }) => cells).every(({ stance }) => stance === null)).toBe(true);
  await seedExampleWorkspace(editor, workspace.id);
  expect((await openTopicBoard(editor, workspace.id)).topics).toHaveLength(6);
});

test("coded statements come in on their quotes, once; rows without a place or a code are told", async () => {
  const { editor, topicId, workspace, find, stated } = await exampleTopic("Remittances");
  const { version } = await find("remittances nine percent");
  await createCode(editor, { workspaceId: workspace.id, name: "Law and order", ...stated, notation: "605" });
  const csv = [
    "text,cmp_code,eu_code",
    '"Traffickers should be subject to criminal investigation and vigorously prosecuted and punished with strong penalties that reflect the seriousness of the crime.",605,NA',
    "Enhance the development impact of remittances.,remittances,NA",
    "A heading of its own,H,NA",
    "Nobody ever said this here.,605,NA",
    "Narrow the focus of migration and development.,999,NA",
  ].join("\n");
  const send = () => importCodedStatements(editor, { versionId: version.id }, new TextEncoder().encode(csv));
  const problems = [
    { row: 5, what: "does not stand in this version letter for letter" },
    { row: 6, what: "has the code “999”, which the codebook does not have" },
  ];
  expect(await send()).toEqual({ placed: 2, unchanged: 0, uncoded: 1, problems });
  expect(await send()).toEqual({ placed: 0, unchanged: 2, uncoded: 1, problems });
  const { actors } = await openTopic(editor, topicId);
  expect(actors.flatMap(({ statements }) => statements)).toMatchObject([
    { quote: "Enhance the development impact of remittances.", position: "10" },
  ]);
});
