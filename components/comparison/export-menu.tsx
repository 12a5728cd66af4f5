"use client";
import { lazy, Suspense, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { type CompareOptions, optionsQuery } from "@/lib/view-models/comparison/compare-options";

const ImportReviewsDialog = lazy(() => import("./import-reviews-dialog"));

interface Props {
  readonly path: string;
  readonly options: CompareOptions;
  readonly olderVersionId: string;
  readonly newerVersionId: string;
  /** Whether the person may judge changes, and so read judgements from a file. */
  readonly mayReview: boolean;
  /** Whether the server can make a PDF; where it cannot, the browser prints the page. */
  readonly canPrintPdf: boolean;
}

/** The comparison as a file, with what this view shows and hides; and judgements from a file. */
export function ExportMenu({ path, options, olderVersionId, newerVersionId, mayReview, canPrintPdf }: Props) {
  const [importing, setImporting] = useState(false);
  const href = (file: string) => `${path}/${file}${optionsQuery(options)}`;
  return (
    <>
      <Menu
        className={buttonClass()}
        groups={[
          {
            heading: "Both texts",
            items: [
              {
                label: "Word (.docx)",
                detail: "Tracked changes and comments, without drafts",
                href: href("comparison.docx"),
              },
              canPrintPdf
                ? {
                    label: "PDF (.pdf)",
                    detail: "Changes marked, reviews and notes behind",
                    href: href("comparison.pdf"),
                  }
                : {
                    label: "Print to a PDF …",
                    detail: "By your browser: the server has no Chromium to make one with",
                    onSelect: () => print(),
                  },
              { label: "Web page (.html)", href: href("comparison.html") },
            ],
          },
          {
            heading: "List of changes with reviews",
            items: [
              {
                label: "Spreadsheet (.csv)",
                detail: "Can be edited and imported again",
                href: href("changes.csv"),
              },
              { label: "Markdown (.md)", href: href("changes.md") },
              { label: "Data (.json)", href: href("changes.json") },
              ...(mayReview
                ? [{ label: "Import reviews from a spreadsheet …", onSelect: () => setImporting(true) }]
                : []),
            ],
          },
        ]}
      >
        Export <span aria-hidden="true">▾</span>
      </Menu>
      {importing ? (
        <Suspense fallback={null}>
          <ImportReviewsDialog
            olderVersionId={olderVersionId}
            newerVersionId={newerVersionId}
            onClose={() => setImporting(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
