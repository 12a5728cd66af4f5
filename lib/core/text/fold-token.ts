const plain = /^[a-z0-9]*$/;
const upper = /^[A-Za-z0-9]*$/;

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
