/** "Chang-yong", "Jae-in": a given name of two syllables, behind its surname. */
const givenBehind = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** The surname of a full name, for "PDAS Bachus" after "Jennifer Bachus", "Rhee" after "Rhee Chang-yong". */
export function surname(name: string): string {
  const parts = name.replace(/,?\s(?:Jr|Sr|II|III|IV)\.?$/, "").split(" ");
  const [first = name, second = ""] = parts;
  return parts.length === 2 && givenBehind.test(second) ? first : (parts.at(-1) ?? name);
}
