import { expect, it } from "vitest";
import { negotiateJsonLd, wantsPage } from "@/lib/core/exchange/negotiate-json-ld";

const JSON_LD = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

it.each([
  [null, JSON_LD],
  ["*/*", JSON_LD],
  ["text/html, application/ld+json", JSON_LD],
  ['application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; q=0.5', JSON_LD],
  ["application/json", "application/json"],
  ["application/json;q=0.1, text/turtle", "application/json"],
  ["text/turtle", null],
  ["text/html", null],
  ["application/ld+json;q=0", null],
  ["*/*;q=0.0", null],
  ["x".repeat(100_000), null],
])("answers %j with %j", (accept, type) => {
  expect(negotiateJsonLd(accept)).toBe(type);
});

it("knows a browser", () => {
  expect(wantsPage("text/html,application/xhtml+xml,*/*;q=0.8")).toBe(true);
  expect(wantsPage("application/ld+json")).toBe(false);
});
