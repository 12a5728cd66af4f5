import type { Metadata } from "next";
import { cache } from "react";
import {
  deleteBriefing,
  editBriefing,
  editBriefingItem,
  moveBriefingItem,
  removeBriefingItem,
  restoreBriefing,
  restoreBriefingItem,
} from "@/app/actions/briefings";
import { shareBriefing } from "@/app/actions/share-links";
import { WorkspacePage } from "@/app/workspace-page";
import { BriefingPage } from "@/components/briefings/briefing-page";
import { ShareBriefing } from "@/components/share/share-briefing";
import { ExportLinks } from "@/components/topics/export-links";
import { page } from "@/lib/server/edge/page";
import { canPrintPdf } from "@/lib/server/export/pdf/print-pdf";
import { openBriefing } from "@/lib/server/services/briefings/open-briefing";

interface Props {
  readonly params: Promise<{ readonly briefingId: string }>;
}

const load = cache((briefingId: string) => page([briefingId], (viewer) => openBriefing(viewer, briefingId)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await load((await params).briefingId);
  return { title };
}

export default async function OneBriefingPage({ params }: Props) {
  const briefing = await load((await params).briefingId);
  const file = (ending: string) => `/briefings/${briefing.id}/export/briefing.${ending}`;
  return (
    <WorkspacePage
      about={{ briefingId: briefing.id }}
      crumbs={[
        { label: "Documents", href: "/" },
        { label: "Briefings", href: "/briefings" },
        { label: briefing.title },
      ]}
    >
      <BriefingPage
        briefing={briefing}
        tools={
          <>
            <ExportLinks
              files={[
                ["Word", file("docx")],
                ["HTML", file("html")],
                ["Markdown", file("md")],
                ["JSON", file("json")],
              ]}
              pdf={canPrintPdf() ? file("pdf") : null}
            />
            {briefing.may.share ? <ShareBriefing briefing={briefing} share={shareBriefing} /> : null}
          </>
        }
        actions={{
          edit: editBriefing,
          remove: deleteBriefing,
          restore: restoreBriefing,
          editItem: editBriefingItem,
          moveItem: moveBriefingItem,
          removeItem: removeBriefingItem,
          restoreItem: restoreBriefingItem,
        }}
      />
    </WorkspacePage>
  );
}
