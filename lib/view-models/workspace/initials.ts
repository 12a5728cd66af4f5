/** Up to two letters that stand for a name: first and last word, upper case. "Ana María Ruiz" → "AR". */
export function initials(name: string): string {
  const words = name.split(/[\s\-_.@]+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
  const first = words[0] ?? "?";
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  const letter = (word: string) => Array.from(word)[0] ?? "";
  return (letter(first) + letter(last)).toLocaleUpperCase("en");
}
