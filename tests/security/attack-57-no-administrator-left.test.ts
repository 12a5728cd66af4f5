import { expect, test } from "vitest";
import { updateAccount } from "@/lib/server/db/accounts";
import { changeRole } from "@/lib/server/services/people/change-role";
import { disablePerson } from "@/lib/server/services/people/disable-person";
import { removePerson } from "@/lib/server/services/people/remove-person";
import { createWorkspace } from "@/lib/server/services/workspaces/create-workspace";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const disable = (email: string) => updateAccount(email, { disabledAt: new Date() });

test("the last administrator of a workspace cannot be disabled; one of two can", async () => {
  const workspace = await makeWorkspace();
  const [first, second] = [await workspace.person("admin"), await workspace.person("admin")];
  const editor = await workspace.person("editor");
  await disable(editor.email);
  await disable(first.email);
  await expect(disable(second.email)).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("last administrator of “Test workspace”"),
  });
  await updateAccount(first.email, { disabledAt: null });
  await disable(second.email);
});

test("two administrators who disable each other at the same moment leave one", async () => {
  const workspace = await makeWorkspace();
  const people = [await workspace.person("admin"), await workspace.person("admin")];
  const ends = await Promise.allSettled(people.map(({ email }) => disable(email)));
  expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("whoever created a workspace is its last administrator, whatever they are elsewhere", async () => {
  const workspace = await makeWorkspace();
  const [maker, other] = [await workspace.person("admin"), await workspace.person("admin")];
  const made = await createWorkspace(maker, { name: "A further one" });
  const inBoth = { ...maker, memberships: { ...maker.memberships, [made.id]: "admin" as const } };
  const last = {
    code: "conflict",
    message: expect.stringContaining("last administrator of “A further one”"),
  };
  await expect(disable(maker.email)).rejects.toMatchObject(last);
  await expect(
    changeRole(inBoth, { workspaceId: made.id, userId: maker.userId, role: "editor" }),
  ).rejects.toMatchObject(last);
  // Who administers but one of the two closes no account that reaches into the other.
  await expect(
    disablePerson(other, { workspaceId: workspace.id, userId: maker.userId, disabled: true }),
  ).rejects.toMatchObject({ message: expect.stringContaining("also a member of") });
  await expect(
    removePerson(inBoth, { workspaceId: made.id, userId: maker.userId, links: "close" }),
  ).rejects.toMatchObject({ code: "conflict" });
});
