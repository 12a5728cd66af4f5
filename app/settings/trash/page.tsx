import type { Metadata } from "next";
import { restoreAnnotation } from "@/app/actions/annotations";
import { restoreBriefing } from "@/app/actions/briefings";
import { removeGuestComment } from "@/app/actions/guest-comments";
import { keepTrash, restoreDocument, restoreVersion } from "@/app/actions/trash";
import { WorkspacePage } from "@/app/workspace-page";
import { TrashPage } from "@/components/settings/trash-page";
import { page } from "@/lib/server/edge/page";
import { openTrash } from "@/lib/server/services/workspace/open-trash";

export const metadata: Metadata = { title: "Trash" };

export default async function TrashSettingsPage() {
  const view = await page([], (viewer) => openTrash(viewer));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Trash" }]}>
      <TrashPage
        view={view}
        keep={keepTrash}
        actions={{
          restoreDocument,
          restoreVersion,
          restoreNote: restoreAnnotation,
          restoreComment: removeGuestComment,
          restoreBriefing,
        }}
      />
    </WorkspacePage>
  );
}
