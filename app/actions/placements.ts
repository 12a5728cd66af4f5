"use server";

import { DecidePlacementInput, SuggestPlacesInput } from "@/lib/contracts/placement-input";
import { action } from "@/lib/server/action";
import { decidePlacement as decide } from "@/lib/server/services/decide-placement";
import { suggestPlaces as suggest } from "@/lib/server/services/suggest-places";

export const decidePlacement = action(DecidePlacementInput, decide);
export const suggestPlaces = action(SuggestPlacesInput, suggest);
