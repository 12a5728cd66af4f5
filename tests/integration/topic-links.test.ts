import { expect, test } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findShareGate } from "@/lib/server/db/share-gates";
import { openCodebook } from "@/lib/server/services/codebook/open-codebook";
import { retireCode } from "@/lib/server/services/codebook/retire-code";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { shareTopic } from "@/lib/server/services/share-links/share-topic";
import { openBeside } from "@/lib/server/services/topics/open-beside";
import { openTopic } from "@/lib/server/services/topics/open-topic";
import { openTopicBoard } from "@/lib/server/services/topics/open-topic-board";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

async function sharedTopic() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  await seedExampleWorkspace(editor, workspace.id);
  const { topics } = await openTopicBoard(editor, workspace.id);
  const [topic, other] = topics;
  if (!topic || !other) throw new Error("the example has topics");
  const { link } = await shareTopic(editor, { topicId: topic.code.id, days: 7 }, "https://x.example");
  const holder = async (): Promise<Viewer> => {
    const gate = await findShareGate(link.id);
    return gate?.state === "open" ? { kind: "share", scope: gate.scope } : { kind: "nobody" };
  };
  return { workspace, editor, topic, other, link, holder };
}

test("attack-56: the holder of a topic gets its quotes, and no name, no text, no other topic, no board", async () => {
  const { workspace, editor, topic, other, link, holder } = await sharedTopic();
  const viewer = await holder();
  const shown = await openSharedLink(viewer);
  if (shown.kind !== "topic") throw new Error("a topic was shared");
  const mine = await openTopic(editor, topic.code.id);
  const quotes = ({ actors }: typeof mine) =>
    actors.flatMap(({ statements }) => statements.map(({ quote }) => quote));
  expect(quotes(shown.topic)).toEqual(quotes(mine));
  expect(JSON.stringify(shown)).not.toContain("A editor");
  expect(JSON.stringify(shown)).not.toContain("/versions/");
  expect(shown.topic.open).toEqual([]);
  expect(shown.topic.may).toEqual({ edit: false, share: false });
  const refused = { code: "not-found" };
  await expect(openTopic(viewer, other.code.id)).rejects.toMatchObject(refused);
  await expect(openTopicBoard(viewer, workspace.id)).rejects.toMatchObject(refused);
  await expect(openCodebook(viewer, workspace.id)).rejects.toMatchObject(refused);
  const statements = mine.actors.flatMap((actor) => actor.statements);
  await expect(openVersion(viewer, statements[0]?.version.id ?? "")).rejects.toMatchObject(refused);
  const beside = await openBeside(
    viewer,
    topic.code.id,
    statements.slice(0, 2).map(({ id }) => id),
  );
  expect(JSON.stringify(beside)).not.toContain("A editor");
  expect((await listShareLinks(editor)).find(({ id }) => id === link.id)?.what).toBe(
    `Topic “${topic.code.name}”`,
  );
});

test("attack-56: revoking, merging and deleting the code close a link to a topic", async () => {
  const { editor, topic, other, link, holder } = await sharedTopic();
  const code = async (id: string) => {
    const { codes, deleted } = await openCodebook(editor);
    const found = [...codes, ...deleted, ...codes.flatMap(({ merged }) => merged)].find(
      (each) => each.id === id,
    );
    if (!found) throw new Error("the code is there");
    return { codeId: id, revision: found.revision };
  };
  expect((await holder()).kind).toBe("share");
  await retireCode(editor, { ...(await code(topic.code.id)), intoId: other.code.id });
  expect((await holder()).kind).toBe("nobody");
  const second = await shareTopic(editor, { topicId: other.code.id, days: 7 }, "https://x.example");
  expect((await findShareGate(second.link.id))?.state).toBe("open");
  await retireCode(editor, { ...(await code(other.code.id)), intoId: null });
  expect((await findShareGate(second.link.id))?.state).toBe("closed");
  await revokeShareLink(editor, { linkId: link.id });
});
