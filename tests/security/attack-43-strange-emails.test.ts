import { expect, test } from "vitest";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";

test.each([
  '"e@attacker.com"@victim.com',
  "a@x,b@y",
  "a@x\nBcc: c@y",
  "a@x.gov\r\nBcc:c@y.gov",
  "admin@x.gov@y.gov",
  "аdmin@x.gov", // Cyrillic а
  "a b@x.gov",
  "a@x..gov",
  "@x.gov",
  "a@",
  `${"a".repeat(65)}@x.gov`,
  `a@${"x".repeat(300)}.gov`,
  "a@[127.0.0.1]",
])("%j is refused", (email) => {
  expect(() => normaliseEmail(email)).toThrow(expect.objectContaining({ code: "invalid" }));
});

test("attack-14: look-alike signs are made what they look like before anything is compared", () => {
  expect(normaliseEmail("ADMIN＠X.gov")).toBe("admin@x.gov");
  expect(normaliseEmail("  First.Last+tag@Office.Example.GOV ")).toBe("first.last+tag@office.example.gov");
});
