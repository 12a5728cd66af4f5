import type { Code } from "@/lib/core/codebook/code";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { answersSearch } from "./answers-search";
import type { SearchQuery } from "./parse-search";

/** Codes that answer a search by their name, those first, or by their notation or definition. Linear in the codebook. */
export function findCodes(codebook: Codebook, sought: SearchQuery): readonly Code[] {
  const [named, defined]: [Code[], Code[]] = [[], []];
  for (const code of codebook.codes) {
    const { name, notation, definition } = code;
    // What a search excludes, it excludes wherever it stands.
    if (!answersSearch(`${name}\n${notation}\n${definition}`, "en", sought)) continue;
    if (answersSearch(`${name}\n${notation}`, "en", { ...sought, none: [] })) named.push(code);
    else defined.push(code);
  }
  return [...named, ...defined];
}
