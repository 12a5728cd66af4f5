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
    "If an Open Harbours project defines rules of its own, those count.",
    "This page presents the Harbour Source Code Policy of the islands.",
    "Has agreement from all crews about who may moor.",
    "Members come from the Interest and Working Groups of the islands.",
    "Selected by the Harbour Council or by the members.\n\nThe Harbour Council is old. The Harbour Council is wise.",
  ])("%s", (text) => expect(programmes(text).filter((name) => !/^Harbour Council$/.test(name))).toEqual([]));

  it.each([
    ["The pilots joined the Kimberley Process of the ports in 1946.", "Kimberley Process"],
    ["The council opened the Cooling Harbours 2.0 project in 1946.", "Cooling Harbours 2.0 project"],
    ["Since 1946 the Harbour Penal Code applies.", "Harbour Penal Code"],
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

describe("a thing called by its short name", () => {
  const changes = (older: string, newer: string) =>
    compareFacts(read(older), read(newer), { older, newer }).changes.flatMap(
      ({ topic, older: gone, newer: come }) =>
        topic === "programme" || topic === "office" ? [(gone ?? come)?.key] : [],
    );

  it.each([
    ["The Harbour Stewardship Alliance Council met. HSAC members spoke.", "HSAC met. Its members spoke."],
    ["The Northern Coast Protection Fund (NCPF) pays for the sea wall.", "The NCPF pays for the sea wall."],
  ])("has neither come nor gone: %s", (older, newer) => {
    expect(changes(older, newer)).toEqual([]);
    expect(changes(newer, older)).toEqual([]);
  });

  it("is told where nothing of it stands", () =>
    expect(
      changes(
        "The Northern Coast Protection Fund (NCPF) pays for the sea wall.",
        "The state pays for the sea wall.",
      ),
    ).toHaveLength(1));

  it("is no part of the name behind an and", () =>
    expect(programmes("The SSC and Harbour Board decide together.")).not.toContain("SSC and Harbour Board"));

  it("has no name from its middle, whatever the initials", () =>
    expect(programmes("Le Traité d’Interdiction Complète des Essais (CTBT) fut signé.")).not.toContain(
      "Complète des Essais",
    ));
});
