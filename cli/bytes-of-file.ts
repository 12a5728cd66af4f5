import { readFile } from "node:fs/promises";

const FOLDER = "this is a folder; name the files in it, all of them as FOLDER/*";

/** A file of this machine; errors say in words what is wrong. */
export async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? FOLDER : String(error));
  }
}
