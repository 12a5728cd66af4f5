import { expect, test } from "vitest";
import { localDay } from "@/lib/view-models/notes/local-day";
import { sayDue } from "@/lib/view-models/notes/say-due";

test("a day is due until it is over", () => {
  expect(sayDue("2026-12-01", "2026-11-30")).toBe("due");
  expect(sayDue("2026-12-01", "2026-12-01")).toBe("due today,");
  expect(sayDue("2026-12-01", "2026-12-02")).toBe("overdue since");
});

test("the day is that of the clock on the wall", () => {
  expect(localDay(new Date(2026, 0, 5, 0, 0, 1))).toBe("2026-01-05");
  expect(localDay(new Date(2026, 11, 31, 23, 59, 59))).toBe("2026-12-31");
});
