import "server-only";

/** The encoding a page names in its first kilobyte (`meta charset`, `http-equiv`, XML declaration), or `null`. */
export function htmlCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString(
    "latin1",
  );
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  // A page that can be read this far in ASCII is not UTF-16, whatever it says.
  return found && !/^utf-?16/i.test(found) ? found : null;
}
