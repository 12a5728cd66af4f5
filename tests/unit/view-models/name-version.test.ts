import { expect, test } from "vitest";
import { dateNoteOf } from "@/lib/view-models/comparison/short-date-note";
import { dateBesideLabel, nameVersion, sayKnownDate } from "@/lib/view-models/documents/name-version";

const version = (
  label: string,
  basis: "published" | "captured" | "inferred",
  dateNote: string | null = null,
) => ({
  label,
  date: { iso: "2013-09-27", precision: "day", basis, quote: null } as const,
  dateNote,
});

test("a date that the text does not state is nowhere said as if it did", () => {
  expect(nameVersion(version("27 September 2013", "inferred"))).toBe("27 September 2013, inferred");
  expect(nameVersion(version("2013 page", "captured"))).toBe("2013 page, 27 September 2013, captured");
  expect(nameVersion(version("2013 page", "published"))).toBe("2013 page, 27 September 2013");
  expect(nameVersion(version("27 September 2013", "published"))).toBe("27 September 2013");
  expect(sayKnownDate(version("Draft", "inferred"))).toBe("27 September 2013, inferred");
  expect(sayKnownDate({ date: null, dateNote: null })).toBe("date not stated");
  // What a person wrote of it says it already.
  const told = version("2013 page", "inferred", "captured winter 2012-13: by its footer");
  expect(nameVersion(told)).toBe("2013 page, captured winter 2012-13: by its footer");
  expect(dateNoteOf(told)).toBe("captured winter 2012-13");
  expect(dateNoteOf(version("27 September 2013", "inferred"))).toBe("inferred");
  expect(dateNoteOf(version("27 September 2013", "published"))).toBeNull();
  expect(dateBesideLabel(version("27 September 2013", "published"))).toBe("");
});
