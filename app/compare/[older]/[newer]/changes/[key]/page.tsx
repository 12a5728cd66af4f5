import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { createShareLink } from "@/app/actions/share-links";
import { WorkspacePage } from "@/app/workspace-page";
import { EvidenceCardPage } from "@/components/comparison/evidence-card-page";
import { ShareButton } from "@/components/share/share-button";
import { sayDayIn } from "@/lib/core/time/say-day";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { page } from "@/lib/server/edge/page";
import { currentReaderDay } from "@/lib/server/edge/reader-day";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { compareHref } from "@/lib/view-models/comparison/compare-options";
import { evidenceCard } from "@/lib/view-models/exports/evidence-card";

interface Props {
  readonly params: Promise<{ readonly older: string; readonly newer: string; readonly key: string }>;
}

const open = cache(async (older: string, newer: string, key: string) => {
  const view = await page([older, newer], (viewer) => openComparison(viewer, older, newer));
  return { view, card: evidenceCard(view, key, await ownOrigin()) ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { older, newer, key } = await params;
  return { title: (await open(older, newer, key)).card.title };
}

export default async function ChangePage({ params }: Props) {
  const { older, newer, key } = await params;
  const { view, card } = await open(older, newer, key);
  const { timeZone } = await currentReaderDay();
  const comparison = compareHref(view.older.version.id, view.newer.version.id);
  const crumbs = [
    { label: "Documents", href: "/" },
    { label: view.newer.document.title, href: `/documents/${view.newer.document.id}` },
    { label: `${view.older.version.label} ↔ ${view.newer.version.label}`, href: comparison },
    { label: `Change ${card.number}` },
  ];
  return (
    <WorkspacePage
      about={{ documentId: view.newer.document.id }}
      crumbs={crumbs}
      skipTo="Skip to the evidence"
    >
      <EvidenceCardPage
        card={card}
        sayDay={sayDayIn(timeZone)}
        comparison={`${comparison}#change-${key}`}
        share={
          view.may.share && view.older.document.id === view.newer.document.id ? (
            <ShareButton
              create={createShareLink}
              what={{
                versionId: view.newer.version.id,
                olderVersionId: view.older.version.id,
                changeKey: key,
                name: card.title,
                label: `${card.title} (${view.older.version.label} compared with ${view.newer.version.label})`,
                positions: [],
                positionId: null,
              }}
            />
          ) : null
        }
      />
    </WorkspacePage>
  );
}
