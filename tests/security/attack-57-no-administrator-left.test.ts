import { expect, test } from "vitest";
import { updateAccount } from "@/lib/server/db/accounts";
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
