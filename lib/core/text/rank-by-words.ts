/**
 * Things whose text holds every word, those first in which each word begins a word of the text; else in the order given. Capitals do not
 * count. Without words: all, as they are. O(characters of the texts × words).
 */
export function rankByWords<Thing>(
  things: readonly Thing[],
  words: readonly string[],
  textOf: (thing: Thing) => string,
): readonly Thing[] {
  const typed = words.map((word) => word.toLocaleLowerCase());
  const found = things.flatMap((thing) => {
    const text = textOf(thing).toLocaleLowerCase();
    if (!typed.every((word) => text.includes(word))) return [];
    const own = text.split(/[^\p{L}\p{M}\p{N}]+/u);
    return [{ thing, begins: typed.every((word) => own.some((each) => each.startsWith(word))) }];
  });
  return found.sort((one, other) => Number(other.begins) - Number(one.begins)).map(({ thing }) => thing);
}
