import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WorkspacePage } from "@/app/workspace-page";
import { PassageHistory } from "@/components/comparison/passage-history";
import { page } from "@/lib/server/edge/page";
import { openPassageHistory } from "@/lib/server/services/comparisons/open-passage-history";

interface Props {
  readonly params: Promise<{ readonly versionId: string }>;
  /** Offsets of the passage in this version: "120-480". */
  readonly searchParams: Promise<{ readonly at?: string | string[] }>;
}

export const metadata: Metadata = { title: "Passage through all versions" };

export default async function PassageHistoryPage({ params, searchParams }: Props) {
  const [{ versionId }, { at }] = await Promise.all([params, searchParams]);
  const [start, end] = /^\d{1,8}-\d{1,8}$/u.test(String(at)) ? String(at).split("-").map(Number) : [];
  if (start === undefined || end === undefined || start >= end) notFound();
  const view = await page([versionId], (viewer) => openPassageHistory(viewer, versionId, { start, end }));
  const crumbs = [
    { label: "Documents", href: "/" },
    { label: view.document.title, href: `/documents/${view.document.id}` },
    { label: "A passage through all versions" },
  ];
  return (
    <WorkspacePage about={{ documentId: view.document.id }} crumbs={crumbs} skipTo="Skip to the passage">
      <PassageHistory view={view} />
    </WorkspacePage>
  );
}
