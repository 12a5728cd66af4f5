const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/g;
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50, 0xff10];

/** Digits of other scripts as Latin ones, and the Arabic marks of fractions and thousands between them; one for one, so that places stay. */
export function latinDigits(text: string): string {
  if (text.search(OTHER_DIGITS) < 0) return text;
  return text
    .replace(OTHER_DIGITS, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
    })
    .replace(/(?<=\d)[٫．](?=\d)/g, ".")
    .replace(/(?<=\d)[٬，](?=\d{3})/g, ",");
}
