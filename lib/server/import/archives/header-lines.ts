import "server-only";

/** Headers by their names in lower case; of several of one name the values stand one after the other, parted by commas. */
export interface HeaderLines {
  readonly headers: ReadonlyMap<string, string>;
  /** Where what follows the empty line begins. */
  readonly end: number;
}

/**
 * Lines "Name: value" up to an empty line, as HTTP, MIME and WARC have them: lines may end in LF alone, and one that
 * begins with white space goes on the line before. `null` where no empty line comes within `most` bytes.
 */
export function readHeaderLines(bytes: Buffer, from: number, most: number): HeaderLines | null {
  const headers = new Map<string, string>();
  let last: string | null = null;
  for (let at = from; ; ) {
    const end = bytes.indexOf(10, at);
    if (end < 0 || end - from > most) return null;
    const line = bytes.toString("utf8", at, end).replace(/\r$/, "");
    at = end + 1;
    if (line === "") return { headers, end: at };
    const [, name = "", value = ""] = /^([^\s:][^:]*):(.*)$/s.exec(line) ?? [];
    if (/^[ \t]/.test(line) && last !== null) headers.set(last, `${headers.get(last)} ${line.trim()}`);
    else if (name) {
      last = name.trimEnd().toLowerCase();
      const before = headers.get(last);
      headers.set(last, before === undefined ? value.trim() : `${before}, ${value.trim()}`);
    } else last = null;
  }
}
