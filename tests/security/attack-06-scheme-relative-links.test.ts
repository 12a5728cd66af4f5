import { expect, it } from "vitest";
import { externalLink } from "@/lib/core/notes/external-link";

it("attack 6: an address without scheme or slashes leads outside and never to a page of this site", () => {
  expect(externalLink("//evil.example/x")).toBe("https://evil.example/x");
  expect(externalLink("https:evil.example")).toBe("https://evil.example/");
  expect(externalLink("https:/evil.example")).toBe("https://evil.example/");
  for (const own of ["/admin", "admin", "?next=1", "#top", "/\\evil.example", "///"])
    expect(externalLink(own)).toBeNull();
});
