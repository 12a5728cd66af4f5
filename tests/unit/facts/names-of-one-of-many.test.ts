import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { findFacts } from "@/lib/core/facts/find-facts";
import { countPhrases } from "@/lib/core/facts/wording/count-phrases";

const read = (text: string) => findFacts(readPlainText(`The harbour\n\n${text}`));
const programmes = (text: string) =>
  read(text).flatMap((fact) => (fact.topic === "programme" ? [fact.name] : []));

describe("things of everyday are no programmes", () => {
  it.each([
    "The pin will be used by the SSH process of the office.",
    "Records are created by the Terraform process each night.",
    "It began with an idea and a Harbour Group of five people.",
  ])("%s", (text) => expect(programmes(text)).toEqual([]));

  it.each([
    ["The pilots joined the Kimberley Process of the ports in 1946.", "Kimberley Process"],
    ["The council opened the Cooling Harbours 2.0 project in 1946.", "Cooling Harbours 2.0 project"],
    ["The council leads the Harbour Group of the islands.", "Harbour Group"],
  ])("and this is one: %s", (text, name) => expect(programmes(text)).toContain(name));
});

describe("a figure that moved", () => {
  const changes = (older: string, newer: string) =>
    compareFacts(read(older), read(newer)).changes.filter(({ topic }) => topic === "statistic");

  it("has neither come nor gone", () =>
    expect(
      changes(
        "Today the pilots serve over 250 ports with their own boats in every weather.",
        "A large union of crews reaches over 250 ports by one radio that all of them may hear.",
      ),
    ).toEqual([]));

  it("is another one where the number differs", () =>
    expect(
      changes(
        "Today the pilots serve over 250 ports with their own boats in every weather.",
        "A large union of crews reaches over 260 ports by one radio that all of them may hear.",
      ),
    ).not.toEqual([]));
});

describe("an answer", () => {
  it("denies nothing of what stands behind it", () =>
    expect(countPhrases("A: No. All berths are given by the harbour.", ["no"]).size).toBe(0));
});
