/** What the signs of Roman numerals are worth, the highest first. */
export const romanSigns: readonly (readonly [worth: number, sign: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** A whole number from 1 as a Roman numeral in small letters: 4 is "iv". Thousands are repeated, as Word prints them. */
export function romanNumeral(number: number): string {
  let numeral = "";
  let rest = number;
  for (const [worth, sign] of romanSigns) for (; rest >= worth; rest -= worth) numeral += sign;
  return numeral;
}
