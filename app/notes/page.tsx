import type { Metadata } from "next";
import { assignNotes, changeNotes, resolveNotes } from "@/app/actions/annotations";
import { addToBriefing, createBriefing, listBriefings } from "@/app/actions/briefings";
import { createSavedView, deleteSavedView, editSavedView, restoreSavedView } from "@/app/actions/saved-views";
import { WorkspacePage } from "@/app/workspace-page";
import { CollectNotes } from "@/components/briefings/collect-notes";
import { NotesPage } from "@/components/notes/notes-page";
import { page } from "@/lib/server/edge/page";
import { currentReaderDay } from "@/lib/server/edge/reader-day";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { listColleagues } from "@/lib/server/services/people/list-colleagues";
import { listSavedViews } from "@/lib/server/services/saved-views/list-saved-views";
import { listSearchFilters } from "@/lib/server/services/search/list-search-filters";
import type { AddressParameters } from "@/lib/view-models/address-parameters";
import { collectableNotes } from "@/lib/view-models/briefings/collectable";
import { askedNotes, notesHref } from "@/lib/view-models/notes/notes-address";

export const metadata: Metadata = { title: "All notes" };

const VIEW_ACTIONS = {
  create: createSavedView,
  edit: editSavedView,
  remove: deleteSavedView,
  restore: restoreSavedView,
};

export default async function Notes({ searchParams }: { readonly searchParams: Promise<AddressParameters> }) {
  const asked = await searchParams;
  const own = await currentReaderDay();
  const { notes, filters, colleagues, ...shown } = await page([], async (viewer) => {
    const saved = await listSavedViews(viewer);
    const { input, view, isLost } = askedNotes(asked, saved.views);
    const [notes, filters, colleagues] = await Promise.all([
      listNotes(viewer, input, own.day),
      listSearchFilters(viewer),
      listColleagues(viewer, {}),
    ]);
    return { input, view, isLost, saved, notes, filters, colleagues };
  });
  const open = collectableNotes(notes.rows);
  const mayCollect = open.length > 0 && notes.rows.some(({ may }) => may.resolve);
  return (
    <WorkspacePage
      crumbs={[{ label: "Documents", href: "/" }, { label: "All notes" }]}
      skipTo="Skip to the notes"
    >
      <NotesPage
        key={notesHref(shown.input)}
        {...shown}
        notes={notes}
        filters={filters}
        colleagues={colleagues}
        own={own}
        actions={{ resolve: resolveNotes, assign: assignNotes, change: changeNotes, views: VIEW_ACTIONS }}
        {...(mayCollect && {
          tools: (
            <CollectNotes
              notes={open}
              actions={{ list: listBriefings, create: createBriefing, add: addToBriefing }}
            />
          ),
        })}
      />
    </WorkspacePage>
  );
}
