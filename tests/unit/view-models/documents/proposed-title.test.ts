import { expect, it } from "vitest";
import { proposedTitle } from "@/lib/view-models/documents/proposed-title";

const of = (title: string | null, text: string, name: string) =>
  proposedTitle({ metadata: { title, kind: null, office: null, place: null, date: null }, text }, name);

it("proposes the title of the text, else of the file, else its name, and says which it is", () => {
  expect(of("Ports and quays", "PORTS\nAND QUAYS\n\nWe mend.", "a1.pdf")).toEqual({
    title: "Ports and quays",
    hint: null,
  });
  expect(of("Ports", "We mend the lamps.", "a1.pdf").hint).toMatch(/^Stated by the file/);
  expect(of(null, "We mend the lamps.", "harbour_lamps.pdf")).toEqual({
    title: "harbour lamps",
    hint: "Inferred from the name of the file; the text has no title.",
  });
  expect(of(null, "We mend the lamps.", "scan_0001.pdf")).toEqual({
    title: "",
    hint: "The text has no title.",
  });
});
