/**
 * A short word for a set of lines, in any order: two sets have the same one where they are the same, and else by a chance of 1 in
 * 2^52. It is compared, never trusted: whoever makes two sets alike on purpose keeps a change from themselves alone.
 */
export function digestOf(lines: readonly string[]): string {
  // Two FNV-1a sums of 26 bits each, begun differently.
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (const line of [...lines].sort()) {
    for (let at = 0; at <= line.length; at++) {
      const unit = at < line.length ? line.charCodeAt(at) : 10;
      one = Math.imul(one ^ unit, 0x01000193);
      two = Math.imul(two ^ unit, 0x01000193) ^ (two >>> 15);
    }
  }
  return `${(one >>> 6).toString(36)}-${(two >>> 6).toString(36)}`;
}
