import { expect, test } from "vitest";
import { noticeOf, type WriteNotice, WriteNotices } from "@/lib/server/db/write-notices";
import { refusalOf } from "@/tests/fixtures/refusal";

const said = (what: unknown) => noticeOf(JSON.stringify(what));

test("reads what the triggers and other processes say", () => {
  expect(said({ document: "d", notes: ["a"], readings: ["first"] })).toEqual({
    kind: "document",
    documentId: "d",
    notes: ["a"],
    readings: ["first"],
  });
  expect(said({ moved: "d" })).toEqual({ kind: "moved", documentId: "d" });
  expect(said({ person: "p" })).toEqual({ kind: "person", userId: "p" });
  expect(said({ here: "version v", process: "x", people: [{ id: "p", name: "Ines" }], asks: true })).toEqual({
    kind: "here",
    thing: "version v",
    process: "x",
    people: [{ id: "p", name: "Ines" }],
    asks: true,
  });
});

test.each([
  "",
  "no JSON",
  "null",
  "7",
  "[]",
  "{}",
  '{"document":7}',
  '{"here":"version v"}',
  '{"later":"release"}',
])("%s is no notice, and does nobody harm", (payload) => {
  expect(noticeOf(payload)).toBeNull();
});

test("what is of the wrong kind in a notice is left out of it", () => {
  expect(said({ document: "d", notes: [7, "a", null], readings: "first" })).toMatchObject({
    notes: ["a"],
    readings: [],
  });
  expect(
    said({ here: "v", process: "x", people: [null, 7, { id: "p" }, { id: "p", name: "Ines" }] }),
  ).toMatchObject({ people: [{ id: "p", name: "Ines" }], asks: false });
});

test("hands on what comes on its channel to all who listen, until they stop or it is closed", async () => {
  const notices = new WriteNotices();
  const heard: WriteNotice[] = [];
  const stop = await notices.subscribe((notice) => heard.push(notice));
  const payload = '{"person":"p"}';
  notices.receive({ channel: "another", payload });
  notices.receive({ channel: "variorum", payload });
  notices.receive({ channel: "variorum" });
  expect(heard).toEqual([{ kind: "person", userId: "p" }]);
  stop();
  notices.receive({ channel: "variorum", payload });
  expect(heard).toHaveLength(1);

  await notices.subscribe((notice) => heard.push(notice));
  notices.close();
  expect(heard.at(-1)).toEqual({ kind: "closed" });
  expect((await refusalOf(notices.subscribe(() => undefined))).code).toBe("unavailable");
});

test("nobody waits for notices that cannot come: what keeps it from listening is theirs to know", async () => {
  const notices = new WriteNotices(() => Promise.reject(new Error("away")));
  await expect(notices.subscribe(() => undefined)).rejects.toThrow("away");
});
