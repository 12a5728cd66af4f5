"use client";
import { lazy, Suspense, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";

const ImportNotesDialog = lazy(() => import("./import-notes-dialog"));

interface Props {
  readonly documentId: string;
  /** The version that imported notes are placed on; `null` for those who may not import. */
  readonly onto: { readonly id: string; readonly label: string } | null;
}

/** The notes of a document as a file that other programs read, and notes from such a file. */
export function NotesMenu({ documentId, onto }: Props) {
  const [importing, setImporting] = useState(false);
  return (
    <>
      <Menu
        className={buttonClass()}
        groups={[
          {
            items: [
              {
                label: "Export notes (.jsonld)",
                detail: "W3C Web Annotations",
                href: `/documents/${documentId}/notes.jsonld`,
              },
              ...(onto
                ? [
                    {
                      label: "Import notes …",
                      detail: "W3C or Hypothesis",
                      onSelect: () => setImporting(true),
                    },
                  ]
                : []),
            ],
          },
        ]}
      >
        Notes <span aria-hidden="true">▾</span>
      </Menu>
      {importing && onto ? (
        <Suspense fallback={null}>
          <ImportNotesDialog version={onto} onClose={() => setImporting(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
