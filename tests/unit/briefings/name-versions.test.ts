import { expect, test } from "vitest";
import { nameVersions } from "@/lib/core/briefings/name-versions";

test("a sentence names a version by the date it is called after, as exact as that is", () => {
  const of = (label: string) => ({ label, documentId: "a", documentTitle: "Roads" });
  expect(nameVersions(of("27 September 2013"), of("March 2016"))).toEqual({
    older: "the version of 27 September 2013",
    newer: "the version of March 2016",
  });
  expect(nameVersions(of("2013"), of("2016 page")).newer).toBe("the 2016 page");
  expect(nameVersions(of("2013"), of("Draft 2016")).newer).toMatch(/^the version “.?Draft 2016.?”$/u);
});
