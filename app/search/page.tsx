import type { Metadata } from "next";
import { WorkspacePage } from "@/app/workspace-page";
import { SearchPage } from "@/components/search/search-page";
import { page } from "@/lib/server/edge/page";
import { currentReaderDay } from "@/lib/server/edge/reader-day";
import { listSearchFilters } from "@/lib/server/services/search/list-search-filters";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import type { AddressParameters } from "@/lib/view-models/address-parameters";
import { readSearchAddress } from "@/lib/view-models/search/search-address";

export const metadata: Metadata = { title: "Search" };

export default async function Search({
  searchParams,
}: {
  readonly searchParams: Promise<AddressParameters>;
}) {
  const asked = await searchParams;
  const { timeZone } = await currentReaderDay();
  const { input, found, filters } = await page([], async (viewer) => {
    const input = readSearchAddress(asked);
    const [found, filters] = await Promise.all([
      searchWorkspace(viewer, input, { timeZone }),
      listSearchFilters(viewer),
    ]);
    return { input, found, filters };
  });
  return (
    <WorkspacePage
      crumbs={[{ label: "Documents", href: "/" }, { label: "Search" }]}
      skipTo="Skip to the search"
    >
      <SearchPage key={searchKey(asked)} input={input} found={found} filters={filters} />
    </WorkspacePage>
  );
}

/** The fields start anew with each question. */
const searchKey = (asked: AddressParameters) => JSON.stringify(asked);
