"use server";

import { EditPositionsInput } from "@/lib/contracts/position-input";
import { action } from "@/lib/server/action";
import { editPositions as edit } from "@/lib/server/services/edit-positions";

export const editPositions = action(EditPositionsInput, edit);
