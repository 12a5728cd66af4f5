import type { ProvenancePageView } from "@/lib/contracts/provenance-view";
import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { dateOfFileName } from "@/lib/core/documents/dates/date-of-file-name";
import { formatStatedDate, sayCaptureDay } from "@/lib/view-models/documents/format-stated-date";

type Row = readonly [name: string, value: string, note?: string];

const BASES: Readonly<Record<StatedDate["basis"], string>> = {
  published: "as published",
  updated: "as last updated",
  captured: "the day it was captured; publication is not stated",
  inferred: "inferred, not stated",
};

/** Three dates that are never taken for each other, each with how it is known. */
export function describeDates({ version, metadata, capturedAt, read }: ProvenancePageView): Row[] {
  const { date, dateNote, provenance } = version;
  const stated = metadata.date;
  return [
    [
      "Stands for",
      date ? `${formatStatedDate(date)}, ${BASES[date.basis]}` : "not known",
      [
        dateNote ? `“${dateNote}”` : "",
        date ? whereRead(date, provenance.fileName) : "",
        "Its place on every time line.",
      ]
        .filter(Boolean)
        .join(" "),
    ],
    [
      stated?.basis === "updated" ? "Last updated" : "Published",
      stated && (stated.basis === "published" || stated.basis === "updated")
        ? formatStatedDate(stated)
        : "not stated in the text",
      publishedNote(stated, read?.date),
    ],
    [
      "Captured",
      capturedAt ? sayCaptureDay(capturedAt) : "not known",
      "When the bytes were taken from their site, by the day in UTC.",
    ],
  ];
}

function publishedNote(stated: StatedDate | null, read: StatedDate | null | undefined): string {
  if (read !== undefined && read?.iso !== stated?.iso)
    return `By hand. The import read: ${read ? formatStatedDate(read) : "nothing"}.`;
  if (!stated?.quote) return "";
  return stated.basis === "inferred"
    ? `It speaks of “${stated.quote}”.`
    : `The text says: “${stated.quote}”.`;
}

/** Where a date that a person did not give is from. */
function whereRead(date: StatedDate, fileName: string): string {
  if (date.quote)
    return date.basis === "inferred"
      ? `The latest day the text speaks of: “${date.quote}”.`
      : `Read from “${date.quote}”.`;
  const named = date.basis === "inferred" && dateOfFileName(fileName, date.iso)?.iso === date.iso;
  return named ? `From the name of the file, “${fileName}”.` : "";
}
