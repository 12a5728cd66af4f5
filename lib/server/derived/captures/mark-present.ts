import "server-only";
import { createHash } from "node:crypto";
import type { ImportPlace } from "@/lib/contracts/document-input";
import type { CaptureView } from "@/lib/contracts/import-view";
import { findOriginal, listVersionSources } from "@/lib/server/db/provenance";

/** A capture as an archive lists it. */
interface Listed extends Omit<CaptureView, "present"> {
  /** SHA-1 of the bytes in base 32, as indexes of archives give it; "" or absent where they do not. */
  readonly digest?: string;
}

/** Beyond so many versions only time and address are looked at: hashing reads every file. */
const MOST_HASHED = 40;

/**
 * Which captures are versions of the document already: by address and second of the capture, else by their bytes. An index
 * may hash a page as it was sent compressed, so that another digest proves nothing.
 */
export async function markPresent(
  place: ImportPlace,
  captures: readonly Listed[],
): Promise<readonly CaptureView[]> {
  const versions = "documentId" in place ? await listVersionSources(place.documentId) : [];
  const byMoment = new Map(
    versions.flatMap(({ id, label, sourceUrl, capturedAt }) =>
      sourceUrl && capturedAt
        ? [[`${secondOf(capturedAt.toISOString())} ${placeOf(sourceUrl)}`, { id, label }] as const]
        : [],
    ),
  );
  const byDigest = new Map<string, { readonly id: string; readonly label: string }>();
  if (captures.some(({ digest }) => digest) && versions.length <= MOST_HASHED) {
    for (const { id, label } of versions) {
      const file = await findOriginal(id);
      if (file) byDigest.set(digestOf(file.bytes), { id, label });
    }
  }
  return captures.map(({ digest, ...capture }) => {
    const { capturedAt, url } = capture;
    const moment = capturedAt ? byMoment.get(`${secondOf(capturedAt)} ${placeOf(url)}`) : undefined;
    return { ...capture, present: moment ?? byDigest.get(digest ?? "") ?? null };
  });
}

const secondOf = (iso: string): string => {
  const time = Date.parse(iso);
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 19) : iso;
};

/** An address without what does not change the page: scheme, "www.", a slash at the end. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, port, pathname, search } = new URL(url);
  const usual = port === "" || port === "80" || port === "443" ? "" : `:${port}`;
  return `${hostname.replace(/^www\./, "")}${usual}${pathname.replace(/\/$/, "")}${search}`;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** SHA-1 in base 32 (RFC 4648), five bits a letter: 160 bits are 32 letters. */
function digestOf(bytes: Uint8Array): string {
  let digest = "";
  let held = 0;
  let bits = 0;
  for (const byte of createHash("sha1").update(bytes).digest()) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      digest += LETTERS.charAt((held >> bits) & 31);
    }
  }
  return digest;
}
