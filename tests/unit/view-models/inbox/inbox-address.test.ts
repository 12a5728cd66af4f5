import { expect, test } from "vitest";
import { inboxHref, readInboxAddress } from "@/lib/view-models/inbox/inbox-address";

const after = "2026-11-28T10:00:00.000Z_0193a6f0-0000-7000-8000-000000000000";

test("an address is read as it was written", () => {
  for (const input of [{}, { show: "all" }, { after }, { show: "all", after }] as const) {
    const href = inboxHref(input);
    const asked = new URL(href, "https://x.example").searchParams;
    expect(readInboxAddress(Object.fromEntries(asked))).toEqual(input);
  }
});

test("an address that asks for what is not there says so", () => {
  expect(() => readInboxAddress({ show: "everything" })).toThrow(/does not have/);
  expect(() => readInboxAddress({ after: "yesterday" })).toThrow(/does not have/);
});
