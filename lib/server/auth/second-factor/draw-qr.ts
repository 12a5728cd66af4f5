import "server-only";
import encodeQR from "qr";

/** A QR code as one path in a square of `size` units, with the white edge that cameras need. Dark on light, whatever the page looks like. */
export interface DrawnQr {
  readonly size: number;
  readonly path: string;
}

/** Units of white around it, as the standard wants. */
const EDGE = 4;

export function drawQr(text: string): DrawnQr {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: EDGE });
  let path = "";
  for (const [y, row] of rows.entries())
    for (const [x, isDark] of row.entries()) if (isDark) path += `M${x} ${y}h1v1h-1z`;
  return { size: rows.length, path };
}
