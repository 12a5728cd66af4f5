"use client";
import { useRef } from "react";
import { Field } from "@/components/ui/field";
import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  CreateDocumentInput,
  ImportVersionInput,
  PreviewVersionInput,
} from "@/lib/contracts/document-input";
import type { DocumentRefView, VersionRefView } from "@/lib/contracts/document-view";
import type { PreviewView } from "@/lib/contracts/preview-view";
import { ImportForm } from "./import-form";
import styles from "./import-form.module.css";
import { VersionFields, versionInput } from "./version-fields";

interface NewDocumentProps {
  readonly workspaceId: string;
  readonly preview: (input: PreviewVersionInput) => Promise<ActionResult<PreviewView>>;
  readonly create: (input: CreateDocumentInput) => Promise<ActionResult<DocumentRefView>>;
  readonly add: (input: ImportVersionInput) => Promise<ActionResult<{ readonly version: VersionRefView }>>;
}

/** A document and its first version in one go. */
export function NewDocument({ workspaceId, preview, create, add }: NewDocumentProps) {
  const read = useRef<PreviewView | null>(null);
  /** Made by a first try whose text could then not be stored: the second try uses it again. */
  const made = useRef<string | null>(null);
  return (
    <main className={styles.page} id="main">
      <h1>Add a document</h1>
      <p className={styles.lede}>
        A document is a line of successive versions of one paper or page. Begin with one version; others can
        follow.
      </p>
      <ImportForm
        preview={async (chosen) => {
          const result = await preview({ workspaceId, ...chosen });
          read.current = result.ok ? result.value : null;
          return result;
        }}
        saveLabel="Save the document"
        fields={(view) => (
          <>
            <Field label="Title">
              {(control) => (
                <input
                  {...control}
                  name="title"
                  required
                  maxLength={300}
                  defaultValue={view.metadata.title ?? ""}
                />
              )}
            </Field>
            <Field label="Office or author" hint="Who speaks in it. May be left empty.">
              {(control) => (
                <input {...control} name="office" maxLength={300} defaultValue={view.metadata.office ?? ""} />
              )}
            </Field>
            <VersionFields view={view} />
          </>
        )}
        save={async (chosen, form) => {
          if (made.current === null) {
            const office = String(form.get("office") ?? "").trim();
            const created = await create({
              workspaceId,
              title: String(form.get("title") ?? ""),
              ...(office ? { office } : {}),
            });
            if (!created.ok) return created.error.message;
            made.current = created.value.id;
          }
          const added = await add({
            documentId: made.current,
            ...chosen,
            ...versionInput(form, read.current),
          });
          if (!added.ok) return added.error.message;
          location.assign(`/versions/${added.value.version.id}`);
          return null;
        }}
      />
    </main>
  );
}
