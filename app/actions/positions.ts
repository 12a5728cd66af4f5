"use server";

import { DecideLineageInput } from "@/lib/contracts/lineage-view";
import { EditPositionsInput } from "@/lib/contracts/position-input";
import { action } from "@/lib/server/edge/action";
import { decideLineage as decide } from "@/lib/server/services/positions/decide-lineage";
import { editPositions as edit } from "@/lib/server/services/positions/edit-positions";

export const editPositions = action(EditPositionsInput, edit);
export const decideLineage = action(DecideLineageInput, decide);
