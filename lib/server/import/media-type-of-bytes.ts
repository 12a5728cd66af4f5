import "server-only";
import { MEDIA_TYPES } from "./media-types";
import { openZip, WACZ_LIMITS } from "./open-zip";
import { type ImportFormat, isZip, sniffFormat } from "./sniff-format";

const NEVER =
  /^(?:image|audio|video|font|model)\/|^(?:text|application)\/(?:css|(?:x-)?javascript|ecmascript|json|dns|manifest\+json|ld\+json|wasm|x-shockwave-flash|x-font\S*|font-\S*)$|\+json$/;
/** Types that a site gives to what is no text for a person, whatever the bytes look like. */
export const neverADocument = (stated: string): boolean => NEVER.test(stated);

/** Types under which a text stands that has no form of its own. */
const TEXTS = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)$/;
const ARCHIVES: ReadonlySet<ImportFormat> = new Set(["warc", "wacz"]);

/**
 * The media type of a captured document that can be imported: as its site says, or, where that says nothing or another
 * thing than the bytes, as they are. `null` for what is no document.
 */
export async function mediaTypeOfBytes(stated: string, bytes: Uint8Array): Promise<string | null> {
  if (bytes.length === 0 || neverADocument(stated)) return null;
  let format: ImportFormat;
  try {
    const zipEntries = isZip(bytes) ? (await openZip(bytes, WACZ_LIMITS)).names : undefined;
    format = sniffFormat({ bytes, fileName: "", zipEntries });
  } catch {
    return null;
  }
  if (ARCHIVES.has(format)) return null;
  if (format === "text") return TEXTS.test(stated) ? stated : null;
  if (format === "html" && TEXTS.test(stated)) return stated;
  return MEDIA_TYPES[format];
}
