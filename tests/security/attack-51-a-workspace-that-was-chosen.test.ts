import { expect, test } from "vitest";
import { readWorkspaceCookie } from "@/lib/contracts/workspace-cookie";
import { viewerOfSession } from "@/lib/server/auth/current-viewer";
import { removePerson } from "@/lib/server/services/people/remove-person";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { chooseWorkspace } from "@/lib/server/services/workspaces/choose-workspace";
import { listWorkspaces } from "@/lib/server/services/workspaces/list-workspaces";
import { inTwoWorkspaces } from "@/tests/factories/in-two-workspaces";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { startSession } from "@/tests/factories/start-session";

/** Of whoever can open both: what their home shows. */
const titles = async (viewer: Parameters<typeof openHome>[0]) =>
  (await openHome(viewer)).documents.map(({ title }) => title);

test("attack 51: a cookie with a foreign, an unknown or a strange workspace is as if there were none", async () => {
  const { first, userId, inFirst } = await inTwoWorkspaces();
  await makeVersion(inFirst, first.id, "One.\n", "Ours");
  const foreign = await makeWorkspace("Foreign office");
  const keeper = await foreign.person("admin");
  await makeVersion(keeper, foreign.id, "Two.\n", "Theirs");
  const { cookie } = await startSession(userId);
  const without = await viewerOfSession(cookie);
  const here = await titles(without);
  for (const forged of [
    foreign.id,
    "00000000-0000-4000-8000-000000000000",
    "",
    "__proto__",
    "constructor",
    `${first.id} `,
    `${first.id},${foreign.id}`,
    "x".repeat(10_000),
    "' OR 1=1--",
  ]) {
    const viewer = await viewerOfSession(cookie, forged);
    expect(await titles(viewer), forged.slice(0, 40)).toEqual(here);
    expect(JSON.stringify(await listWorkspaces(viewer))).not.toContain("Foreign office");
  }
  await expect(chooseWorkspace(without, { workspaceId: foreign.id })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("attack 51: a workspace that was chosen and left opens nothing any more", async () => {
  const { second, userId } = await inTwoWorkspaces();
  const admin = await second.person("admin");
  await makeVersion(admin, second.id, "Two.\n", "Of the second");
  const { cookie } = await startSession(userId);
  expect(await titles(await viewerOfSession(cookie, second.id))).toEqual(["Of the second"]);
  await removePerson(admin, { workspaceId: second.id, userId, links: "close" });
  // Their sessions have ended; the browser kept what was chosen.
  const viewer = await viewerOfSession((await startSession(userId)).cookie, second.id);
  expect(await titles(viewer)).toEqual([]);
  await expect(chooseWorkspace(viewer, { workspaceId: second.id })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("attack 51: the cookie makes nobody of a session that ended", async () => {
  const { second, userId } = await inTwoWorkspaces();
  const { cookie } = await startSession(userId);
  expect(await viewerOfSession(`${cookie}x`, second.id)).toEqual({ kind: "nobody" });
  expect(await viewerOfSession(undefined, second.id)).toEqual({ kind: "nobody" });
});

test("attack 28: what is no id makes no other page to keep", () => {
  expect(readWorkspaceCookie("x".repeat(1_000))).toBeUndefined();
  expect(readWorkspaceCookie("0196A000-0000-7000-8000-000000000000")).toBeUndefined();
  expect(readWorkspaceCookie("0196a000-0000-7000-8000-000000000000")).toBe(
    "0196a000-0000-7000-8000-000000000000",
  );
});
