"use server";

import { DecideFactInput, OpenFactInput } from "@/lib/contracts/fact-input";
import { action } from "@/lib/server/action";
import { decideFact as decide } from "@/lib/server/services/decide-fact";
import { openFact as open } from "@/lib/server/services/open-fact";

export const decideFact = action(DecideFactInput, decide);
export const openFact = action(OpenFactInput, open);
