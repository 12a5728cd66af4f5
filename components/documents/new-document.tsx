"use client";
import { useRef } from "react";
import { Field } from "@/components/ui/field";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { CreateDocumentInput } from "@/lib/contracts/document-input";
import type { DocumentRefView } from "@/lib/contracts/document-view";
import { type ProposedTitle, proposedTitle } from "@/lib/view-models/documents/proposed-title";
import { ImportForm } from "./import-form";
import styles from "./import-form.module.css";

interface NewDocumentProps {
  readonly workspaceId: string;
  readonly create: (input: CreateDocumentInput) => Promise<ActionResult<DocumentRefView>>;
}

/** A document and its first versions in one go. */
export function NewDocument({ workspaceId, create }: NewDocumentProps) {
  /** Made by a first try whose text could then not be stored: the second try uses it again. */
  const made = useRef<string | null>(null);
  return (
    <main className={styles.page} id="main">
      <h1>Add a document</h1>
      <p className={styles.lede}>
        A document is a line of successive versions of one paper or page. Begin with one or several; others
        can follow.
      </p>
      <ImportForm
        place={{ workspaceId }}
        saveLabel={(versions) =>
          versions > 1 ? `Save the document with ${versions} versions` : "Save the document"
        }
        fields={(view, fileName) => (
          <>
            <TitleField proposed={proposedTitle(view, fileName)} />
            <Field label="Office or author" hint="Who speaks in it. May be left empty.">
              {(control) => (
                <input
                  {...control}
                  name="office"
                  maxLength={300}
                  dir="auto"
                  defaultValue={view.metadata.office ?? ""}
                />
              )}
            </Field>
            <Field label="Kind" hint="Fact sheet, policy paper, office page … May be left empty.">
              {(control) => (
                <input
                  {...control}
                  name="kind"
                  maxLength={120}
                  dir="auto"
                  defaultValue={view.metadata.kind ?? ""}
                />
              )}
            </Field>
          </>
        )}
        prepare={async (form) => {
          if (made.current !== null) return { documentId: made.current };
          const office = String(form.get("office") ?? "").trim();
          const kind = String(form.get("kind") ?? "").trim();
          const created = await create({
            workspaceId,
            title: String(form.get("title") ?? ""),
            ...(office ? { office } : {}),
            ...(kind ? { kind } : {}),
          });
          if (!created.ok) return { problem: created.error.message };
          made.current = created.value.id;
          return { documentId: made.current };
        }}
        onSaved={(versions, documentId) => {
          const [only, ...others] = versions;
          location.assign(
            only && others.length === 0 ? `/versions/${only.version.id}` : `/documents/${documentId}`,
          );
        }}
      />
    </main>
  );
}

function TitleField({ proposed: { title, hint } }: { readonly proposed: ProposedTitle }) {
  return (
    <Field label="Title" hint={hint}>
      {(control) => (
        <input {...control} name="title" required maxLength={300} dir="auto" defaultValue={title} />
      )}
    </Field>
  );
}
