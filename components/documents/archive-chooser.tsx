"use client";
import { useEffect, useRef, useState } from "react";
import type { ImportPlace } from "@/lib/contracts/document-input";
import type { CaptureView, FetchedPageView } from "@/lib/contracts/import-view";
import { MAX_ARCHIVE_BYTES } from "@/lib/contracts/max-upload-bytes";
import { inMegabytes } from "@/lib/core/text/in-megabytes";
import { CaptureList } from "./capture-list";
import { bytesOfBase64, type Progress, sendImport } from "./import-channel";
import { type ImportEntry, newEntry } from "./import-entry";
import { ImportProgress } from "./import-progress";

interface Opened {
  readonly captures: readonly CaptureView[];
  readonly remarks: readonly string[];
  readonly taken: readonly FetchedPageView[];
}

/** A web archive that was chosen: what it holds, and which of it is wanted. */
export function ArchiveChooser({
  file,
  place,
  onTaken,
  onProblem,
}: {
  readonly file: File;
  readonly place: ImportPlace;
  readonly onTaken: (entries: readonly ImportEntry[]) => void;
  readonly onProblem: (problem: string | null) => void;
}) {
  const [listed, setListed] = useState<Opened | null>(null);
  const [progress, setProgress] = useState<Progress | null>({ share: 0, step: "Opening the archive" });
  const stop = useRef<AbortController | null>(null);
  const ask = async (take?: readonly string[]): Promise<Opened | null> => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    onProblem(null);
    if (file.size > MAX_ARCHIVE_BYTES) {
      onProblem(`The archive is larger than ${inMegabytes(MAX_ARCHIVE_BYTES)}. Divide it into parts.`);
      return null;
    }
    setProgress({ share: 0, step: take ? "Taking captures out" : "Opening the archive" });
    try {
      const about = { place, fileName: file.name, ...(take ? { take } : {}) };
      const result = await sendImport<Opened>("/archive", about, file, { signal, onProgress: setProgress });
      if (result.ok) return result.value;
      onProblem(result.error.message);
    } catch {
      // Cancelled: nothing to say.
    } finally {
      if (!signal.aborted) setProgress(null);
    }
    return null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once for each file that was chosen
  useEffect(() => {
    void ask().then((opened) => {
      if (!opened) return;
      setListed(opened);
      if (opened.captures.length === 0)
        onProblem(["The archive holds no document that could be imported.", ...opened.remarks].join(" "));
    });
    return () => stop.current?.abort();
  }, [file]);
  if (progress) return <ImportProgress progress={progress} of={file.name} onCancel={() => onTaken([])} />;
  if (!listed || listed.captures.length === 0) return null;
  return (
    <CaptureList
      captures={listed.captures}
      remarks={listed.remarks}
      archive={file.name}
      busy={false}
      onCancel={() => onTaken([])}
      onTake={async (chosen) => {
        const opened = await ask(chosen.map(({ id }) => id));
        if (!opened) return;
        onTaken(
          opened.taken.map(({ fileName, origin, bytes }) =>
            newEntry(fileName, new Blob([bytesOfBase64(bytes)]), origin),
          ),
        );
      }}
    />
  );
}
