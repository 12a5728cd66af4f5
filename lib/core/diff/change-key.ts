/**
 * A key made of the change's own content: kind and both texts, 64 bits as 14 letters and digits (two FNV-1a sums
 * with different starts). Equal content gives equal keys in any comparison; the caller numbers repetitions.
 */
export function changeKey(kind: string, older: string | null, newer: string | null): string {
  let high = 0x811c9dc5;
  let low = 0xc2b2ae35;
  for (const part of [kind, older, newer]) {
    const text = part ?? "";
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low ^ unit, 0x0100019d);
      low = (low << 13) | (low >>> 19);
    }
    // The border between the parts, and whether there was a part at all.
    const border = part === null ? 0x1f : 0x1e;
    high = Math.imul(high ^ border, 0x01000193);
    low = Math.imul(low ^ border, 0x0100019d);
  }
  return (high >>> 0).toString(36).padStart(7, "0") + (low >>> 0).toString(36).padStart(7, "0");
}
