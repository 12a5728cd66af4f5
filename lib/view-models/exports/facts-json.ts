import type { PictureView } from "@/lib/contracts/picture-view";
import { describeFact } from "@/lib/core/facts/changes/summarise-fact-change";
import { SURE } from "@/lib/core/facts/fact";
import { picturedFacts } from "@/lib/view-models/facts/pictured-facts";

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
const SHAPE = 1;

/** The facts of a document as data, version by version, with all that was read of each. Ranges are half-open, in UTF-16 units of the version's text. */
export function factsJson(picture: PictureView, origin: string): string {
  const { document, versions } = picture;
  const data = {
    shape: SHAPE,
    document: { id: document.id, title: document.title, office: document.office, lang: document.lang },
    permalink: `${origin}/documents/${document.id}`,
    versions: picturedFacts(picture).map(({ facts, said, terms }, at) => ({
      id: versions[at]?.id ?? null,
      label: versions[at]?.label ?? "",
      date: versions[at]?.date ?? null,
      facts: facts.map((fact) => ({
        ...fact,
        said: describeFact(fact),
        // What a person said of it; else whether the rule is sure.
        state: said?.get(fact.key) ?? (fact.confidence < SURE ? "to check" : "sure"),
      })),
      terms: terms ?? [],
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
