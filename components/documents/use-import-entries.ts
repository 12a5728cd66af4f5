"use client";
import { useCallback, useRef, useState } from "react";
import type { ImportAbout, ImportPlace } from "@/lib/contracts/document-input";
import type { ImportedVersionView } from "@/lib/contracts/import-view";
import { MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";
import type { PreviewView } from "@/lib/contracts/preview-view";
import { inMegabytes } from "@/lib/core/text/in-megabytes";
import { type Progress, sendImport } from "./import-channel";
import type { EntryState, ImportEntry } from "./import-entry";

/** So many texts are sent at once; the server reads no more of them at a time either. */
const AT_ONCE = 2;
const START = { share: 0, step: "Sending" };

/** The texts of an import: reading and saving each, how far each is, and leaving one out. */
export function useImportEntries(place: ImportPlace) {
  const [entries, setEntries] = useState<readonly ImportEntry[]>([]);
  const stops = useRef(new Map<string, AbortController>());

  const set = useCallback((key: string, state: EntryState) => {
    setEntries((all) => all.map((each) => (each.key === key ? { ...each, state } : each)));
  }, []);
  const add = useCallback((more: readonly ImportEntry[]) => setEntries((all) => [...all, ...more]), []);
  const remove = useCallback((key: string) => {
    stops.current.get(key)?.abort();
    stops.current.delete(key);
    setEntries((all) => all.filter((each) => each.key !== key));
  }, []);

  /** One text read; the answer is what it would become, or null where it could not be read or was left out. */
  const readOne = async (entry: ImportEntry): Promise<PreviewView | null> => {
    const { key, name, body, origin } = entry;
    if (body.size > MAX_UPLOAD_BYTES) {
      set(key, {
        kind: "failed",
        problem: `The file is larger than ${inMegabytes(MAX_UPLOAD_BYTES)}. Divide it into parts.`,
      });
      return null;
    }
    const stop = new AbortController();
    stops.current.set(key, stop);
    set(key, { kind: "reading", progress: START });
    try {
      const about = { place, fileName: name, ...(origin ? { origin } : {}) };
      const result = await sendImport<PreviewView>("/preview", about, body, {
        signal: stop.signal,
        onProgress: (progress) => set(key, { kind: "reading", progress }),
      });
      if (!result.ok) {
        set(key, { kind: "failed", problem: result.error.message });
        return null;
      }
      set(key, { kind: "ready", view: result.value, problem: null });
      return result.value;
    } catch {
      // Left out while it was being read.
      return null;
    } finally {
      stops.current.delete(key);
    }
  };

  /** All at once, a few at a time. Answers how many could be read. */
  const readAll = async (wanted: readonly ImportEntry[]): Promise<number> => {
    const waiting = [...wanted];
    let read = 0;
    const next = async (): Promise<void> => {
      const entry = waiting.shift();
      if (!entry) return;
      if (await readOne(entry)) read++;
      return next();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    return read;
  };

  /** One text saved as a version; null where that failed, with the reason beside it. */
  const save = async (
    entry: ImportEntry,
    view: PreviewView,
    about: Omit<ImportAbout, "fileName" | "origin">,
  ): Promise<ImportedVersionView | null> => {
    const { key, name, body, origin } = entry;
    set(key, { kind: "saving", progress: START });
    const whole = { ...about, fileName: name, ...(origin ? { origin } : {}) };
    const watch = {
      signal: new AbortController().signal,
      onProgress: (progress: Progress) => set(key, { kind: "saving", progress }),
    };
    // The server has the bytes from the preview, unless that was long ago or another process answered it.
    const kept = await sendImport<ImportedVersionView>("", { ...whole, sent: view.sha256 }, null, watch);
    const gone = !kept.ok && kept.error.code === "gone";
    const result = gone ? await sendImport<ImportedVersionView>("", whole, body, watch) : kept;
    set(
      key,
      result.ok
        ? { kind: "saved", result: result.value }
        : { kind: "ready", view, problem: result.error.message },
    );
    return result.ok ? result.value : null;
  };

  return { entries, add, remove, readAll, save };
}
