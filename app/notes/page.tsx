import type { Metadata } from "next";
import { assignNotes, resolveNotes } from "@/app/actions/annotations";
import { addToBriefing, createBriefing, listBriefings } from "@/app/actions/briefings";
import { WorkspacePage } from "@/app/workspace-page";
import { CollectNotes } from "@/components/briefings/collect-notes";
import { NotesPage } from "@/components/notes/notes-page";
import { page } from "@/lib/server/edge/page";
import { currentReaderDay } from "@/lib/server/edge/reader-day";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { listColleagues } from "@/lib/server/services/people/list-colleagues";
import { listSearchFilters } from "@/lib/server/services/search/list-search-filters";
import type { AddressParameters } from "@/lib/view-models/address-parameters";
import { collectableNotes } from "@/lib/view-models/briefings/collectable";
import { notesHref, readNotesAddress } from "@/lib/view-models/notes/notes-address";

export const metadata: Metadata = { title: "All notes" };

export default async function Notes({ searchParams }: { readonly searchParams: Promise<AddressParameters> }) {
  const asked = await searchParams;
  const own = await currentReaderDay();
  const { input, notes, filters, colleagues } = await page([], async (viewer) => {
    const input = readNotesAddress(asked);
    const [notes, filters, colleagues] = await Promise.all([
      listNotes(viewer, input, own.day),
      listSearchFilters(viewer),
      listColleagues(viewer, {}),
    ]);
    return { input, notes, filters, colleagues };
  });
  const open = collectableNotes(notes.rows);
  const mayCollect = open.length > 0 && notes.rows.some(({ may }) => may.resolve);
  return (
    <WorkspacePage
      crumbs={[{ label: "Documents", href: "/" }, { label: "All notes" }]}
      skipTo="Skip to the notes"
    >
      <NotesPage
        key={notesHref(input)}
        input={input}
        notes={notes}
        filters={filters}
        colleagues={colleagues}
        own={own}
        actions={{ resolve: resolveNotes, assign: assignNotes }}
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
