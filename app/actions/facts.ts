"use server";

import { DecideFactInput } from "@/lib/contracts/fact-input";
import { action } from "@/lib/server/action";
import { decideFact as decide } from "@/lib/server/services/decide-fact";

export const decideFact = action(DecideFactInput, decide);
