import type { Metadata } from "next";
import { cache, Suspense } from "react";
import { addToBriefing, createBriefing, listBriefings } from "@/app/actions/briefings";
import { listColleagues } from "@/app/actions/people";
import {
  assignChanges,
  dismissAssignment,
  dismissJudgement,
  finishSecondReading,
  moveAssignment,
  moveJudgement,
  reviewChanges,
  signOffComparison,
  startSecondReading,
  withdrawSignOff,
} from "@/app/actions/reviews";
import { createShareLink } from "@/app/actions/share-links";
import { CommentsOfGuests } from "@/app/comments-of-guests";
import { WorkspacePage } from "@/app/workspace-page";
import { AddToBriefing } from "@/components/comparison/add-to-briefing";
import { CompareScreen } from "@/components/comparison/compare-screen";
import { Comparing } from "@/components/comparison/comparing";
import { ExportMenu } from "@/components/comparison/export-menu";
import { ShareButton } from "@/components/share/share-button";
import { page } from "@/lib/server/edge/page";
import { canPrintPdf } from "@/lib/server/export/pdf/print-pdf";
import { comparisonIsReady } from "@/lib/server/services/comparisons/comparison-is-ready";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { collectableFacts, collectableNotes } from "@/lib/view-models/briefings/collectable";
import {
  compareHref,
  parseCompareOptions,
  type SearchParams,
} from "@/lib/view-models/comparison/compare-options";

interface Props {
  readonly params: Promise<{ older: string; newer: string }>;
  readonly searchParams: Promise<SearchParams>;
}

const open = cache((older: string, newer: string) =>
  page([older, newer], (viewer) => openComparison(viewer, older, newer)),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { older, newer } = await props.params;
  const view = await open(older, newer);
  return { title: `${view.older.version.label} ↔ ${view.newer.version.label}` };
}

export default async function ComparePage(props: Props) {
  const { older, newer } = await props.params;
  const ready = await page([older, newer], (viewer) => comparisonIsReady(viewer, older, newer));
  if (ready) return <Compared {...props} />;
  return (
    <Suspense fallback={<Comparing />}>
      <Compared {...props} />
    </Suspense>
  );
}

async function Compared(props: Props) {
  const ids = await props.params;
  const view = await open(ids.older, ids.newer);
  const { older, newer } = view;
  const options = parseCompareOptions(await props.searchParams);
  const crumbs = [
    { label: "Documents", href: "/" },
    { label: newer.document.title, href: `/documents/${newer.document.id}` },
    { label: `${older.version.label} ↔ ${newer.version.label}` },
  ];
  return (
    <WorkspacePage
      about={{ documentId: newer.document.id }}
      crumbs={crumbs}
      skipTo="Skip to the comparison"
      pageHasStream
    >
      <CompareScreen
        view={view}
        options={options}
        path={compareHref(older.version.id, newer.version.id)}
        mayChoose
        below={<CommentsOfGuests versionId={ids.newer} olderVersionId={ids.older} />}
        reviewing={{
          review: reviewChanges,
          readings: { start: startSecondReading, finish: finishSecondReading },
          assigning: { assign: assignChanges, listColleagues },
          unmatched: { move: moveJudgement, dismiss: dismissJudgement, moveAssignment, dismissAssignment },
          signOffs: { sign: signOffComparison, withdraw: withdrawSignOff },
        }}
        tools={
          <>
            <ExportMenu
              path={compareHref(older.version.id, newer.version.id)}
              options={options}
              olderVersionId={older.version.id}
              newerVersionId={newer.version.id}
              mayReview={view.may.review}
              canPrintPdf={canPrintPdf()}
            />
            {view.may.review ? (
              <AddToBriefing
                workspaceId={view.workspaceId}
                compared={{ olderVersionId: older.version.id, newerVersionId: newer.version.id }}
                facts={collectableFacts(view)}
                notes={collectableNotes([...view.olderAnnotations, ...view.annotations])}
                actions={{ list: listBriefings, create: createBriefing, add: addToBriefing }}
              />
            ) : null}
            {view.may.share && older.document.id === newer.document.id ? (
              <ShareButton
                create={createShareLink}
                what={{
                  versionId: newer.version.id,
                  olderVersionId: older.version.id,
                  label: `${older.version.label} compared with ${newer.version.label}`,
                  positions: [],
                  positionId: null,
                }}
              />
            ) : null}
          </>
        }
      />
    </WorkspacePage>
  );
}
