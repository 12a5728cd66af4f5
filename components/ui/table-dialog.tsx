"use client";
import type { ReactNode } from "react";
import { type FileAnswer, FileDialog } from "./file-dialog";
import { sendFile } from "./send-file";
import { type ChangedRow, TableChanges } from "./table-changes";

/** What a table would change, or has changed. */
export interface TableAnswer {
  /** Given back, exactly what was told is done. */
  readonly plan: string;
  readonly isDone: boolean;
  readonly changed: number;
  readonly added: number;
  readonly unchanged: number;
  readonly rows: readonly ChangedRow[];
  readonly problems: readonly { readonly row: number; readonly what: string }[];
  readonly unread: readonly string[];
}

/** What is looked at is what is taken, also where the file is saved anew meanwhile. */
const copied = (file: File): Promise<Blob> =>
  file.arrayBuffer().then(
    (bytes) => new Blob([bytes], { type: file.type }),
    // `sendFile` says why it cannot be read.
    () => file,
  );

/** Takes an edited table in: what it would change is looked at, row by row, before anything is changed. */
export function TableDialog({
  title,
  path,
  about,
  say,
  unreachable,
  onDone,
  onClose,
  children,
}: {
  readonly title: string;
  /** The address that takes the table. */
  readonly path: string;
  /** What goes with it. */
  readonly about: object;
  /** What it would change, or has changed, in a sentence. */
  readonly say: (answer: TableAnswer) => string;
  readonly unreachable: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
  /** What the table is, in words. */
  readonly children: ReactNode;
}) {
  const send = async (file: Blob, looked: TableAnswer | null): Promise<FileAnswer> => {
    const sent = { ...about, ...(looked && { plan: looked.plan }) };
    const answer = await sendFile<TableAnswer>(path, sent, file);
    if ("refusal" in answer) return answer;
    const { value } = answer;
    const changes = value.changed + value.added;
    if (value.isDone) onDone();
    const overtaken = looked !== null && !value.isDone;
    return {
      said: `${overtaken ? "Something changed since you looked, and nothing was done. By now: " : ""}${say(value)}`,
      problems: value.problems.map(({ row, what }) => ({ where: `Row ${row}`, what })),
      changes: value.isDone ? null : <TableChanges rows={value.rows} more={changes - value.rows.length} />,
      isOpen: !value.isDone,
      ...(value.isDone || changes === 0
        ? {}
        : {
            take: {
              label:
                changes === 1 ? "Make this change" : `Make these ${changes.toLocaleString("en")} changes`,
              send: () => send(file, value),
            },
          }),
    };
  };
  return (
    <FileDialog
      title={title}
      accept=".csv,.tsv,text/csv,text/tab-separated-values,text/plain"
      missing="Choose a CSV file."
      unreachable={unreachable}
      label="Look at the changes"
      send={async (file) => send(await copied(file), null)}
      onClose={onClose}
    >
      {children}
    </FileDialog>
  );
}
