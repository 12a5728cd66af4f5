"use client";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Segmented } from "@/components/ui/segmented";
import { useToast } from "@/components/ui/toast";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { ImportPlace } from "@/lib/contracts/document-input";
import type { ImportedVersionView } from "@/lib/contracts/import-view";
import type { PreviewView } from "@/lib/contracts/preview-view";
import { isArchiveName } from "@/lib/core/documents/archive-name";
import { leftToSave } from "@/lib/view-models/documents/left-to-save";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { ArchiveChooser } from "./archive-chooser";
import { type ImportEntry, newEntry } from "./import-entry";
import { ImportEntryCard } from "./import-entry-card";
import styles from "./import-form.module.css";
import { SourceFiles } from "./source-files";
import { SourcePaste } from "./source-paste";
import { SourceWeb } from "./source-web";
import { useImportEntries } from "./use-import-entries";
import { usePasteAnywhere } from "./use-paste-anywhere";
import { usePastedText } from "./use-pasted-text";
import { versionInput } from "./version-fields";

interface ImportFormProps {
  readonly place: ImportPlace;
  /** Fields of the document, filled in from what its first text says of itself. */
  readonly fields?: (view: PreviewView, fileName: string) => ReactNode;
  readonly saveLabel: (versions: number) => string;
  /** The document that the versions go to, made where it must be. */
  readonly prepare: (
    form: FormData,
  ) => Promise<{ readonly documentId: string } | { readonly problem: string }>;
  /** Everything was saved. */
  readonly onSaved: (versions: readonly ImportedVersionView[], documentId: string) => void;
}

const SOURCES = [
  { value: "files", label: "Files" },
  { value: "paste", label: "Paste" },
  { value: "web", label: "Web address" },
] as const;

type Ready = ImportEntry & { readonly state: Extract<ImportEntry["state"], { kind: "ready" }> };
const isReady = (entry: ImportEntry): entry is Ready => entry.state.kind === "ready";

/** Choose, paste or fetch; look at how it was read; name it; save it. Errors keep everything that was put in. */
export function ImportForm({ place, fields, saveLabel, prepare, onSaved }: ImportFormProps) {
  const [source, setSource] = useState<(typeof SOURCES)[number]["value"]>("files");
  const pasted = usePastedText();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  /** Saving was asked for while a text was being read; by now all are, and it is asked for again. */
  const [isReadSince, setIsReadSince] = useState(false);
  const waited = useRef(false);
  const reads = useRef(0);
  const [saving, setSaving] = useState(false);
  const shown = useRef<HTMLHeadingElement>(null);
  const { announce } = useToast();
  const { entries, add, remove, readAll, save } = useImportEntries(place);
  const ready = entries.filter(isReady);
  const [first] = ready;
  const plain = files.filter(({ name }) => !isArchiveName(name));
  const archives = files.filter(({ name }) => isArchiveName(name));
  const readable = source === "files" ? plain.length : 1;

  const isPasted = pasted.text.trim() !== "";
  usePasteAnywhere((data) => {
    // A word processor puts a picture of its words beside them.
    if (pasted.append(data)) setSource("paste");
    else if (data.files.length > 0) {
      setSource("files");
      setFiles((all) => [...all, ...data.files]);
    } else return false;
    return true;
  });

  // Files are at hand again soon; what was pasted, and what was corrected of a preview, is not.
  useUnsavedWarning(!saving && (isPasted || ready.length > 0));

  const read = async (more: readonly ImportEntry[]) => {
    add(more);
    requestAnimationFrame(() => shown.current?.focus());
    reads.current++;
    const many = await readAll(more);
    reads.current--;
    // That something was still being read is true no longer; why nothing was saved must not vanish with it.
    setProblem(null);
    if (reads.current === 0) {
      setIsReadSince(waited.current);
      waited.current = false;
    }
    announce(many === 1 ? "One text was read." : `${many} of ${more.length} texts were read.`);
  };
  /** Reads what was chosen and pasted: on the tab that is seen, or all of it. */
  const look = (all: boolean) => {
    setProblem(null);
    setIsReadSince(false);
    const more: ImportEntry[] = [];
    if (isPasted && (all || source === "paste")) {
      const { name, body } = pasted.take();
      more.push(newEntry(name, body));
    }
    if (all || source === "files") {
      more.push(...plain.map((file) => newEntry(file.name, file)));
      setFiles(archives);
    }
    if (more.length === 0) return setProblem("Choose a file or paste a text.");
    void read(more);
  };
  const submit = async (form: FormData) => {
    if (saving) return;
    // What was chosen or pasted since is looked at first, and saved with the rest.
    if (plain.length > 0 || isPasted) return look(true);
    const names = (kind: ImportEntry["state"]["kind"]) =>
      entries.filter(({ state }) => state.kind === kind).map(({ name }) => name);
    const reading = names("reading").concat(names("chosen"));
    waited.current = reading.length > 0;
    setIsReadSince(false);
    const left = leftToSave({ reading, failed: names("failed") });
    if (left) return setProblem(left);
    setSaving(true);
    setProblem(null);
    try {
      const target = await prepare(form);
      if ("problem" in target) setProblem(target.problem);
      else {
        const inputOf = (entry: Ready) => versionInput(form, entry.state.view, entry.key);
        const inTime = ready.toSorted((one, other) =>
          dateOf(inputOf(one), one).localeCompare(dateOf(inputOf(other), other)),
        );
        const saved: ImportedVersionView[] = [];
        for (const entry of inTime) {
          const about = { documentId: target.documentId, ...inputOf(entry) };
          const result = await save(entry, entry.state.view, about);
          if (result) saved.push(result);
        }
        const whole = saved.length === inTime.length;
        const known = saved.filter((each) => each.known);
        if (whole && known.length === 0) onSaved(saved, target.documentId);
        else announce(`${saved.length - known.length} saved, ${known.length} were there already.`);
      }
    } catch {
      setProblem(serverUnreachable("chosen"));
    }
    setSaving(false);
  };

  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready.length > 0) void submit(new FormData(event.currentTarget));
        else if (source !== "web") look(false);
      }}
    >
      <section className={styles.step} aria-labelledby="choose">
        <div className={styles.stepHead}>
          <h2 id="choose">1. The text</h2>
          <Segmented label="Where it comes from" options={SOURCES} value={source} onChange={setSource} />
        </div>
        {source === "files" ? <SourceFiles files={files} onFiles={setFiles} /> : null}
        {source === "paste" ? <SourcePaste pasted={pasted} /> : null}
        {source === "web" ? <SourceWeb place={place} onFetched={read} onProblem={setProblem} /> : null}
        {(source === "files" ? archives : []).map((file) => (
          <ArchiveChooser
            key={`${file.name} ${file.size}`}
            file={file}
            place={place}
            onTaken={(taken) => {
              setFiles((all) => all.filter((each) => each !== file));
              void read(taken);
            }}
            onProblem={setProblem}
          />
        ))}
        {source === "web" || (source === "files" && files.length > 0 && plain.length === 0) ? null : (
          <div className={styles.actions}>
            <Button look={ready.length > 0 ? "plain" : "go"} onClick={() => look(false)}>
              {readable > 1 ? `Look at ${readable} files before saving` : "Look at it before saving"}
            </Button>
          </div>
        )}
      </section>
      {entries.length > 0 ? (
        <section className={styles.step} aria-labelledby="preview">
          <h2 id="preview" ref={shown} tabIndex={-1}>
            2. Preview
          </h2>
          <ul>
            {entries.map((entry) => (
              <ImportEntryCard
                key={entry.key}
                entry={entry}
                alone={entries.length === 1}
                onRemove={() => remove(entry.key)}
              />
            ))}
          </ul>
        </section>
      ) : null}
      {first ? (
        <section className={styles.step} aria-labelledby="name">
          <h2 id="name">3. Save it</h2>
          {fields?.(first.state.view, first.name)}
          <div className={styles.actions}>
            <Button look="go" type="submit" aria-disabled={saving}>
              {saving ? "Saving…" : saveLabel(ready.length)}
            </Button>
          </div>
        </section>
      ) : null}
      {isReadSince && !saving ? (
        <div className={styles.problem} role="status">
          <Notice tone="warn">
            Nothing is saved yet: a text was still being read. Now look at it, and save.
          </Notice>
        </div>
      ) : null}
      {problem ? (
        <div className={styles.problem}>
          <Notice tone="error">{problem}</Notice>
        </div>
      ) : null}
    </form>
  );
}

/** What it is put in order by; what has no date comes last. */
function dateOf(input: ReturnType<typeof versionInput>, entry: Ready): string {
  return input.date?.iso ?? entry.state.view.metadata.date?.iso ?? "9999";
}
