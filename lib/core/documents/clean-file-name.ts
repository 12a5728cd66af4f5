const LONGEST = 160;
/** Characters that change how others are shown or end a line: a name that uses them is not what it looks like. */
const DECEIVING = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** Device names that Windows opens instead of a file. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/**
 * A file's name as it may be stored and shown: the last part of its path, NFC, without controls, marks of direction and
 * characters that systems forbid, at most 160 UTF-16 units with its ending kept. Never empty, never a path.
 */
export function cleanFileName(name: string): string {
  const last = name.toWellFormed().normalize("NFC").replace(DECEIVING, "").split(/[\\/]/u).at(-1) ?? "";
  const bare = last
    .replace(/["*:<>?|]/gu, "_")
    .replace(/^[\s.]+|[\s.]+$/gu, "")
    .replace(RESERVED, "_$&");
  if (!bare) return "file";
  if (bare.length <= LONGEST) return bare;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(bare)?.[0] ?? "";
  return bare.slice(0, LONGEST - ending.length).toWellFormed() + ending;
}

/** The name of a file that is called after a title, which is no path: "Asylum/refugees" is not the file "refugees". */
export const fileNameOf = (title: string, ending: string): string =>
  cleanFileName(`${title.replace(/[\\/]/gu, "_")}${ending}`);
