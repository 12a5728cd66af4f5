"use server";

import { SaveLaddersInput } from "@/lib/contracts/ladders-input";
import { action } from "@/lib/server/edge/action";
import { saveLadders as save } from "@/lib/server/services/workspace/save-ladders";

export const saveLadders = action(SaveLaddersInput, save);
