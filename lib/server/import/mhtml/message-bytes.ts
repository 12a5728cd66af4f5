import "server-only";

export interface MessageBytes {
  readonly bytes: Buffer;
  /** It was a text of another encoding, as an editor saves it: what stands in it as it is, is UTF-8 now, whatever the message says. */
  readonly recoded: boolean;
}

/** A message is bytes in ASCII with others inside. Editors and programs of mail that save it as a text put a mark of their encoding before it. */
export function messageBytes(bytes: Uint8Array): MessageBytes {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first, second, third] = buffer;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { bytes: buffer.subarray(3), recoded: true };
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  if (encoding === null) return { bytes: buffer, recoded: false };
  return { bytes: Buffer.from(new TextDecoder(encoding).decode(buffer), "utf8"), recoded: true };
}
