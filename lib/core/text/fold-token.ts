/** Of letters that have no other form but their capital: ASCII, those of Latin-1, Han signs. */
const plain = /^[a-z0-9\u00df-\u00f6\u00f8-\u00ff\u4e00-\u9fff]*$/;
const upper = /^[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u4e00-\u9fff]*$/;

/**
 * One word without its form: in lower case, one kind of apostrophe and of dash, no soft hyphens, letters in their plain form.
 * `token` itself where that changes nothing. Numbers, "½" and "²" stay as they are.
 */
export function foldToken(token: string): string {
  if (plain.test(token)) return token;
  if (upper.test(token)) return token.toLowerCase();
  return token
    .normalize("NFC")
    .replace(/(?![\0-\x7fªº])[\p{L}\p{Nd}]/gu, (letter) => letter.normalize("NFKC"))
    .replace(/[’‘ʼ‛´`]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .toLowerCase();
}
