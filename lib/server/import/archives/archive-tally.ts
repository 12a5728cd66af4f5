import "server-only";
import { MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";
import { AppError } from "@/lib/core/errors";
import { inMegabytes } from "@/lib/core/text/in-megabytes";

const MOST_RECORDS = 20_000;
const MOST_BYTES = 400 * 1024 * 1024;

/** Counts what an archive holds while it is read: holds it to its limits, and says what of it is not given. */
export class ArchiveTally {
  private records = 0;
  private bytes = 0;
  private damaged = false;
  private redirects = 0;
  private errors = 0;
  private absent = 0;
  private large = 0;
  private readonly codings = new Map<string, number>();

  /** A record of so many bytes. @throws AppError `too-large` */
  record(bytes: number): void {
    if (++this.records > MOST_RECORDS)
      throw new AppError("too-large", `The archive holds more than ${MOST_RECORDS} records.`);
    this.unpacked(bytes);
  }

  /** So many bytes came out of a coding. @throws AppError `too-large` */
  unpacked(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > MOST_BYTES)
      throw new AppError("too-large", `The archive unpacks to more than ${inMegabytes(MOST_BYTES)}.`);
  }

  /** A stretch that cannot be read. */
  damage(): void {
    this.damaged = true;
  }

  /** An answer that is no page, by its status. */
  status(status: number): void {
    if (status >= 300 && status < 400) this.redirects++;
    else if (status >= 400) this.errors++;
  }

  /** A capture that repeats bytes which are not in the archive. */
  withoutBytes(): void {
    this.absent++;
  }

  /** A document larger than one may be. */
  tooLarge(): void {
    this.large++;
  }

  /** A document in a content coding that cannot be undone here. */
  unread(coding: string): void {
    this.codings.set(coding, (this.codings.get(coding) ?? 0) + 1);
  }

  /** A sentence each. Redirects and errors are told only where nothing else was found: every archive has some. */
  remarks(found: number): string[] {
    const said: string[] = [];
    if (this.damaged)
      said.push(
        "The archive is damaged or cut off; what could be read of it is offered, other captures may be missing.",
      );
    if (this.absent > 0)
      said.push(
        `${count(this.absent, "capture repeats", "captures repeat")} bytes that are not in this archive and cannot be offered.`,
      );
    if (this.large > 0)
      said.push(
        `${count(this.large, "document is", "documents are")} larger than ${inMegabytes(MAX_UPLOAD_BYTES)} and not offered.`,
      );
    for (const [coding, number] of this.codings)
      said.push(
        `${count(number, "document was", "documents were")} sent in the coding “${coding.slice(0, 40)}”, which cannot be undone here.`,
      );
    if (found === 0 && this.redirects > 0)
      said.push(`${count(this.redirects, "answer leads", "answers lead")} to another address.`);
    if (found === 0 && this.errors > 0)
      said.push(`${count(this.errors, "answer is an error", "answers are errors")} of the site.`);
    return said;
  }
}

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
