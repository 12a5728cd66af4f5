import { expect, test, vi } from "vitest";
import { database } from "@/lib/server/db/database";
import { describeError } from "@/lib/server/edge/describe-error";
import { withRequestId } from "@/lib/server/request-id";

test("attack-76: the person gets a number, the log one line under that number", () => {
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  const described = describeError(new Error('broken\n{"level":50,"msg":"forged"}'));
  spy.mockRestore();
  expect(described.code).toBe("unavailable");
  expect(described.message).not.toMatch(/broken|forged|\/|stack/);
  const log = written.join("");
  expect(log.trimEnd().split("\n"), "a name with a line break does not begin a line of its own").toHaveLength(
    1,
  );
  const { reference } = JSON.parse(log) as { reference: string };
  expect(described.message).toContain(reference);
});

test("the number a person is told is that of the request, so that every line about it is found", () => {
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  const { message } = withRequestId("a1b2c3d4", () => describeError(new Error("broken")));
  spy.mockRestore();
  expect(message).toContain("a1b2c3d4");
  expect(JSON.parse(written.join(""))).toMatchObject({
    level: "error",
    request: "a1b2c3d4",
    reference: "a1b2c3d4",
  });
});

test("attack-75: what the database client refuses to write is not printed", async () => {
  const words = "Nobody but the board may read this note.";
  const { prisma } = await database();
  const refused = await prisma.annotation
    // A field that the client does not know, as after an update that was not finished.
    .update({ where: { id: "1" }, data: { body: { words }, unknownField: words } as never })
    .then(() => null)
    .catch((error: unknown) => error);
  expect(String(refused), "the client prints it").toContain(words);
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  describeError(refused);
  spy.mockRestore();
  expect(written.join("")).not.toContain(words);
  expect(written.join("")).toContain("unknownField");
});
