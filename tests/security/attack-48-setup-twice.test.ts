import { beforeAll, expect, test } from "vitest";
import { setupToken } from "@/lib/server/auth/setup-token";
import { database } from "@/lib/server/db/database";
import { setUpFirstAccount } from "@/lib/server/services/installation/set-up-first-account";
import { setupIsOpen } from "@/lib/server/services/installation/setup-is-open";
import { freshDatabase } from "@/tests/fixtures/databases/fresh-database";

beforeAll(freshDatabase);

const post = (token: string, number = 0) =>
  setUpFirstAccount({
    token,
    email: `admin-${number}@example.gov`,
    name: "Admin",
    password: "four words of sense",
    workspaceName: "Our workspace",
    withExamples: false,
  });

test("only the printed token opens it, parallel posts make one administrator, and then it is gone", async () => {
  expect(await setupIsOpen("")).toBe(false);
  expect(await setupIsOpen(undefined)).toBe(false);
  expect(await setupIsOpen(setupToken())).toBe(true);
  await expect(post("wrong")).rejects.toMatchObject({ code: "not-found" });
  await expect(post(`${setupToken()}x`)).rejects.toMatchObject({ code: "not-found" });

  const posts = await Promise.allSettled(
    Array.from({ length: 8 }, (_, number) => post(setupToken(), number)),
  );
  expect(posts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const { prisma } = await database();
  expect(await prisma.user.count()).toBe(1);
  expect(await prisma.workspace.count()).toBe(1);
  expect(await prisma.membership.findMany({ select: { role: true } })).toEqual([{ role: "admin" }]);

  expect(await setupIsOpen(setupToken())).toBe(false);
  await expect(post(setupToken(), 99)).rejects.toMatchObject({ code: "not-found" });
});
