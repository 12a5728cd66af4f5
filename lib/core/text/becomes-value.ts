/** The longest date or number that anybody writes out. */
const LONGEST = 40;
const TRUTH = /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|vero)$/;
const VALUE = /^[\d\p{L}\s.,:/\\%\-–+€$£¥()’']+$/u;
/** Words that stand in a date, an hour or a number: months as European languages begin them, "am", "e" of "1e5". */
const WORD =
  /^(?:[ehtapm年月日]|am|pm|st|nd|rd|th|de|usd|eur|gbp|(?:jan|ene|gen|f[eé]b|f[eé]v|m[aä]r|mrz|maa|a[bpv]r|ma[ijyg]|mei|jui?n|giu|ju[il]|lug|a[ug]g|ago|ao[uû]|sep|set|o[ckt]t|out|nov|d[eéi][cz])\p{L}{0,8})$/u;

/**
 * Whether a spreadsheet that opens the words as a cell may take them for a number, a date, an hour or a truth value, and save
 * them as that: "3/4" as "03/04/2026", "007" as "7", "May 2016" as "05/01/2016". Says so too often rather than too seldom.
 */
export function becomesValue(words: string): boolean {
  const bare = words.trim().toLowerCase();
  if (bare.length > LONGEST) return false;
  if (TRUTH.test(bare)) return true;
  return (
    /\d/.test(bare) && VALUE.test(bare) && (bare.match(/\p{L}+/gu) ?? []).every((word) => WORD.test(word))
  );
}
