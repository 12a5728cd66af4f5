"use client";
import { lazy, Suspense, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";

const ImportNotesDialog = lazy(() => import("./import-notes-dialog"));
const ImportStatementsDialog = lazy(() => import("./import-statements-dialog"));

interface Props {
  readonly documentId: string;
  /** The versions that notes and statements are imported onto, the newest first; none for those who may not import. */
  readonly onto: readonly { readonly id: string; readonly label: string }[];
}

/** The notes of a document as a file that other programs read; notes and coded statements from such files. */
export function NotesMenu({ documentId, onto }: Props) {
  const [importing, setImporting] = useState<"notes" | "statements" | null>(null);
  const [newest] = onto;
  const close = () => setImporting(null);
  return (
    <>
      <Menu
        className={buttonClass()}
        groups={[
          {
            items: [
              {
                label: "Export notes (.jsonld)",
                detail: "W3C Web Annotations, without drafts",
                href: `/documents/${documentId}/notes.jsonld`,
              },
              ...(newest
                ? [
                    {
                      label: "Import notes …",
                      detail: "W3C or Hypothesis",
                      onSelect: () => setImporting("notes"),
                    },
                    {
                      label: "Import coded statements …",
                      detail: "CSV, Manifesto Project",
                      onSelect: () => setImporting("statements"),
                    },
                  ]
                : []),
            ],
          },
        ]}
      >
        Notes <span aria-hidden="true">▾</span>
      </Menu>
      {importing && newest ? (
        <Suspense fallback={null}>
          {importing === "notes" ? (
            <ImportNotesDialog version={newest} onClose={close} />
          ) : (
            <ImportStatementsDialog versions={onto} onClose={close} />
          )}
        </Suspense>
      ) : null}
    </>
  );
}
