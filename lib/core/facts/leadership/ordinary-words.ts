import type { ReadSentence } from "@/lib/core/facts/reading/read-document";

/** Ordinary words that are names of people as often: that a text writes them small says nothing. */
const namesToo = new Set(
  "rose grant mark will bill hope page price king baker cook brown green white black wood woods rich chance stone field fields banks rice best jack faith grace case gates bush ford power powers house small little hill hills lake lane street park weeks love bell ball bird fox wolf marsh moss hunt hunter carter porter potter miller mason taylor turner walker fisher shepherd bishop dean judge major noble hardy wise sharp swift speed english french early long short brooks waters rivers frost snow winter winters summer summers young song drew dawn autumn april june august robin jean pierre penny ruby pearl ivy lily violet daisy heather holly iris olive amber crystal dale glen cliff clay reed heath ray skip chip frank ernest earnest earl duke prince pope abbot archer barber butler chandler clark coleman cooper dyer farmer gardener gardner glover harper knight mayor parson parsons piper pitt sawyer singer skinner smith spencer steward stewart tanner tyler ward warden weaver webb workman wright good goodman rush wells mills cross church temple west north east south london york paris france germany holland england ireland israel jordan chad lincoln washington berlin wagner kaiser koch becker fischer müller schmidt schneider weber bauer jäger richter vogel könig sommer stein berg wald bach busch kern kurz lang klein gross groß schwarz weiß weiss braun roth grün neumann luz paz sol flor flores rosa blanca blanco moreno rubio delgado guerra prado rey reyes rios ríos santos cruz campo campos costa mora torre torres vega villa luna leal franco bueno bravo santo pastor molina marin marín serrano soto cabrera iglesias castillo montes ramos rojas rojo salas sierra valle viera leon león lobo lopes pinto branco preto moura ribeiro ferreira pereira oliveira nogueira silva teixeira carvalho macedo lima blanc noir roux petit grand legrand leblanc lebrun leroux dubois dupont fontaine rivière marchand mercier boucher berger fournier meunier tisserand charpentier chevalier lefebvre roy leroy loyal gay lucky sunny happy angel christian guy victor max art pat sue rob pete dick grey gray day month banda patience prudence charity constance mercy joy virtue miles piece pieces means".split(
    " ",
  ),
);
/** Shorter words are particles and initials. */
const SHORTEST = 4;
const wordOf = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** The words that a text writes in small letters somewhere. Read once a text, of words that are read anyway. O(words). */
export function smallWords(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of sentences)
    for (const { capital, lower } of words) if (!capital && lower.length >= SHORTEST) found.add(lower);
  return found;
}

/**
 * Whether a name is made of words that the same text writes small as well: "End User", "Related Companies", "Jupyter Server" are terms,
 * and nobody's names. The last word says it, or the first.
 */
export function isMadeOfOrdinaryWords(name: string, small: ReadonlySet<string>): boolean {
  const words = name.toLowerCase().match(wordOf) ?? [];
  if (words.length < 2) return false;
  const ordinary = (word: string) =>
    word.length >= SHORTEST &&
    !namesToo.has(word) &&
    (small.has(word) || small.has(`${word}s`) || (word.endsWith("s") && small.has(word.slice(0, -1))));
  return [words[0], words.at(-1)].some((word) => word !== undefined && ordinary(word));
}
