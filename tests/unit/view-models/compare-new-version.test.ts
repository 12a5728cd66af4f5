import { expect, test } from "vitest";
import { compareNewVersion } from "@/lib/view-models/documents/compare-new-version";

const versions = (...ids: string[]) => ids.map((id, at) => ({ id, ordinal: at + 1 }));

test.each([
  ["the newest beside the one before", versions("2007", "2013"), 3, "2013", "new"],
  ["one between two beside the one before it", versions("2007", "2013"), 2, "2007", "new"],
  ["the earliest beside the one that follows it", versions("2007", "2013"), 1, "new", "2007"],
])("%s", (_, present, ordinal, olderId, newerId) => {
  expect(compareNewVersion(present, { id: "new", ordinal })).toEqual({ olderId, newerId });
});

test("bytes that were there already are shown beside their neighbour, never beside themselves", () => {
  const present = versions("2007", "2013", "2016");
  expect(compareNewVersion(present, { id: "2016", ordinal: 3 })).toEqual({
    olderId: "2013",
    newerId: "2016",
  });
  expect(compareNewVersion(present, { id: "2007", ordinal: 1 })).toEqual({
    olderId: "2007",
    newerId: "2013",
  });
});

test("a single version has nothing beside it", () => {
  expect(compareNewVersion([], { id: "new", ordinal: 1 })).toBeNull();
  expect(compareNewVersion(versions("only"), { id: "only", ordinal: 1 })).toBeNull();
});
