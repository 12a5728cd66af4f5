"use server";

import {
  FindPassagesInput,
  PlaceStatementInput,
  RemoveStatementInput,
  RestoreStatementInput,
  SetStanceInput,
  SuggestCompanionsInput,
} from "@/lib/contracts/topic-input";
import { action } from "@/lib/server/edge/action";
import { findPassages as find } from "@/lib/server/services/topics/find-passages";
import { placeStatement as place } from "@/lib/server/services/topics/place-statement";
import { removeStatement as remove } from "@/lib/server/services/topics/remove-statement";
import { restoreStatement as restore } from "@/lib/server/services/topics/restore-statement";
import { setStance as set } from "@/lib/server/services/topics/set-stance";
import { suggestCompanions as suggest } from "@/lib/server/services/topics/suggest-companions";

export const findPassages = action(FindPassagesInput, find);
export const suggestCompanions = action(SuggestCompanionsInput, suggest);
export const placeStatement = action(PlaceStatementInput, place);
export const removeStatement = action(RemoveStatementInput, remove);
export const restoreStatement = action(RestoreStatementInput, restore);
export const setStance = action(SetStanceInput, set);
