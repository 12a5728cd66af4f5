import "server-only";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

/** A number in English words, as Word writes them: "one hundred twenty-one". From 0 to 999,999. */
export function cardinalWords(number: number): string {
  if (number >= 1000) {
    const rest = number % 1000;
    return `${cardinalWords(Math.floor(number / 1000))} thousand${rest ? ` ${cardinalWords(rest)}` : ""}`;
  }
  if (number >= 100) {
    const rest = number % 100;
    return `${ONES[Math.floor(number / 100)] ?? ""} hundred${rest ? ` ${cardinalWords(rest)}` : ""}`;
  }
  if (number >= 20) {
    const rest = number % 10;
    return `${TENS[Math.floor(number / 10)] ?? ""}${rest ? `-${ONES[rest] ?? ""}` : ""}`;
  }
  return ONES[number] ?? "";
}

/** A place in English words: "twenty-first". */
export function ordinalWords(number: number): string {
  return cardinalWords(number).replace(
    /[a-z]+$/,
    (last) => ORDINALS[last] ?? (last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`),
  );
}

/** "1st", "2nd", "11th". */
export function ordinalFigures(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
