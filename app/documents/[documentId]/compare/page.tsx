import type { Metadata } from "next";
import { WorkspacePage } from "@/app/workspace-page";
import { ComparableList } from "@/components/documents/comparable-list";
import { page } from "@/lib/server/edge/page";
import { findComparableDocuments } from "@/lib/server/services/comparisons/find-comparable-documents";

export const metadata: Metadata = { title: "Compare with another document" };

interface Props {
  readonly params: Promise<{ readonly documentId: string }>;
  readonly searchParams: Promise<{ readonly q?: string | string[] }>;
}

/** Longer is no name. Characters. */
const MOST = 200;

export default async function CompareWithPage({ params, searchParams }: Props) {
  const [{ documentId }, { q }] = await Promise.all([params, searchParams]);
  const typed = typeof q === "string" ? q.trim().slice(0, MOST) : "";
  const view = await page([documentId], (viewer) => findComparableDocuments(viewer, documentId, typed));
  const crumbs = [
    { label: "Documents", href: "/" },
    { label: view.document.title, href: `/documents/${documentId}` },
    { label: "Compare with another document" },
  ];
  return (
    <WorkspacePage about={{ documentId }} crumbs={crumbs}>
      <ComparableList view={view} />
    </WorkspacePage>
  );
}
