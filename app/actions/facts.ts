"use server";

import { DecideFactInput, OpenFactInput } from "@/lib/contracts/fact-input";
import { action } from "@/lib/server/edge/action";
import { decideFact as decide } from "@/lib/server/services/facts/decide-fact";
import { decideFactElsewhere as decideElsewhere } from "@/lib/server/services/facts/decide-fact-elsewhere";
import { openFact as open } from "@/lib/server/services/facts/open-fact";

export const decideFact = action(DecideFactInput, decide);
export const decideFactElsewhere = action(OpenFactInput, decideElsewhere);
export const openFact = action(OpenFactInput, open);
