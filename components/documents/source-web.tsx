"use client";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { ImportPlace } from "@/lib/contracts/document-input";
import type { CaptureView, FetchedPageView } from "@/lib/contracts/import-view";
import { CaptureList } from "./capture-list";
import { bytesOfBase64, type Progress, sendImport } from "./import-channel";
import { type ImportEntry, newEntry } from "./import-entry";
import styles from "./import-form.module.css";
import { ImportProgress } from "./import-progress";

/** A page by its address, or earlier captures of it. The only place where this program asks another computer. */
export function SourceWeb({
  place,
  onFetched,
  onProblem,
}: {
  readonly place: ImportPlace;
  readonly onFetched: (entries: readonly ImportEntry[]) => void;
  readonly onProblem: (problem: string | null) => void;
}) {
  const [url, setUrl] = useState("");
  const [captures, setCaptures] = useState<readonly CaptureView[] | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const stop = useRef<AbortController | null>(null);
  const address = useRef<HTMLInputElement>(null);

  /** Does one thing at a time; cancelling ends it without a word. */
  const run = async (work: (signal: AbortSignal) => Promise<string | null>) => {
    if (progress) return;
    stop.current = new AbortController();
    onProblem(null);
    setProgress({ share: 0, step: "Asking" });
    try {
      onProblem(await work(stop.current.signal));
    } catch {
      onProblem(null);
    }
    setProgress(null);
  };
  const page = async (address: string, signal: AbortSignal) =>
    sendImport<FetchedPageView>("/page", { place, url: address }, null, { signal, onProgress: setProgress });
  const fetchOne = () =>
    run(async (signal) => {
      const result = await page(url.trim(), signal);
      if (!result.ok) return result.error.message;
      onFetched([entryOf(result.value)]);
      return null;
    });
  const look = () =>
    run(async (signal) => {
      const about = { place, url: url.trim() };
      const result = await sendImport<readonly CaptureView[]>("/captures", about, null, {
        signal,
        onProgress: setProgress,
      });
      if (!result.ok) return result.error.message;
      if (result.value.length === 0) return "The Wayback Machine has no capture of this page.";
      setCaptures(result.value);
      return null;
    });
  const take = (chosen: readonly CaptureView[]) =>
    run(async (signal) => {
      const got: ImportEntry[] = [];
      const problems: string[] = [];
      for (const [at, capture] of chosen.entries()) {
        setProgress({ share: at / chosen.length, step: `Fetching capture ${at + 1} of ${chosen.length}` });
        const result = await sendImport<FetchedPageView>("/page", { place, url: capture.id }, null, {
          signal,
        });
        if (result.ok) got.push(entryOf(result.value));
        else problems.push(`${capture.capturedAt?.slice(0, 10) ?? capture.url}: ${result.error.message}`);
      }
      if (got.length > 0) {
        setCaptures(null);
        onFetched(got);
      }
      return problems.length > 0 ? problems.join(" ") : null;
    });

  /** The list goes; who used the keyboard stands in the address again. */
  const leave = () => {
    setCaptures(null);
    requestAnimationFrame(() => address.current?.focus());
  };

  return (
    <div>
      <Field
        label="Web address"
        hint="Fetched by this server when you ask for it, and only then; addresses inside its own network are refused. Earlier captures are looked for at web.archive.org."
      >
        {(control) => (
          <input
            {...control}
            ref={address}
            type="url"
            inputMode="url"
            dir="ltr"
            placeholder="https://"
            value={url}
            onChange={(event) => {
              setUrl(event.target.value);
              setCaptures(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              void fetchOne();
            }}
          />
        )}
      </Field>
      {progress ? (
        <ImportProgress progress={progress} of={url.trim()} onCancel={() => stop.current?.abort()} />
      ) : captures ? (
        <CaptureList captures={captures} busy={false} onTake={take} onCancel={leave} />
      ) : (
        <div className={styles.actions}>
          <Button look="go" onClick={fetchOne} aria-disabled={url.trim() === ""}>
            Fetch this page
          </Button>
          <Button onClick={look} aria-disabled={url.trim() === ""}>
            Look for earlier captures
          </Button>
        </div>
      )}
    </div>
  );
}

function entryOf({ fileName, origin, bytes }: FetchedPageView): ImportEntry {
  return newEntry(fileName, new Blob([bytesOfBase64(bytes)]), origin);
}
