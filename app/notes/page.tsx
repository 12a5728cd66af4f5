import type { Metadata } from "next";
import { resolveNotes } from "@/app/actions/annotations";
import { WorkspacePage } from "@/app/workspace-page";
import { NotesPage } from "@/components/notes/notes-page";
import { page } from "@/lib/server/edge/page";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { listSearchFilters } from "@/lib/server/services/search/list-search-filters";
import type { AddressParameters } from "@/lib/view-models/address-parameters";
import { notesHref, readNotesAddress } from "@/lib/view-models/notes/notes-address";

export const metadata: Metadata = { title: "All notes" };

export default async function Notes({ searchParams }: { readonly searchParams: Promise<AddressParameters> }) {
  const asked = await searchParams;
  const { input, notes, filters } = await page([], async (viewer) => {
    const input = readNotesAddress(asked);
    const [notes, filters] = await Promise.all([listNotes(viewer, input), listSearchFilters(viewer)]);
    return { input, notes, filters };
  });
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
        resolve={resolveNotes}
      />
    </WorkspacePage>
  );
}
