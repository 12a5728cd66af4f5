"use server";

import { DecidePlacementInput, SuggestPlacesInput } from "@/lib/contracts/placement-input";
import { action } from "@/lib/server/edge/action";
import { decidePlacement as decide } from "@/lib/server/services/annotations/decide-placement";
import { suggestPlaces as suggest } from "@/lib/server/services/annotations/suggest-places";

export const decidePlacement = action(DecidePlacementInput, decide);
export const suggestPlaces = action(SuggestPlacesInput, suggest);
