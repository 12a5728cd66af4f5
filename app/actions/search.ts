"use server";

import { QuickSearchInput } from "@/lib/contracts/search-input";
import { action } from "@/lib/server/edge/action";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";

/** While a person types: the last word may be only begun, and a few places do. */
export const searchQuickly = action(QuickSearchInput, (viewer, { q }) =>
  searchWorkspace(viewer, { q }, { typing: true, take: 6 }),
);
