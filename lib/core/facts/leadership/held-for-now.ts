import type { Claim } from "./claim";

/** "in an acting capacity", "on an interim basis", "par intérim", "de forma interina": words that say of a post that it is held for a time. */
const forNow =
  /(?<!\p{L})(?:(?:in|on)\san?\s(?:acting|interim|temporary)\s(?:capacity|basis|role)|ad\sinterim|par\sintérim|à\stitre\s(?:intérimaire|provisoire)|de\s(?:forma|manera|maneira)\sinterina|con\scarácter\sinterino|interinamente|kommissarisch|op\sinterim-basis)(?!\p{L})/iu;

/** Claims of a sentence that names one person and says so are claims of an acting head. O(length). */
export function heldForNow(text: string, claims: readonly Claim[]): readonly Claim[] {
  const [first] = claims;
  if (!first || claims.some(({ person }) => person !== first.person) || !forNow.test(text)) return claims;
  return claims.map((claim) =>
    claim.status === "head" || claim.status === "incoming" ? { ...claim, status: "acting" } : claim,
  );
}
