"use server";

import { MarkAllReadInput, MarkNoticesInput } from "@/lib/contracts/inbox-input";
import { action } from "@/lib/server/edge/action";
import { markAllRead as markAll } from "@/lib/server/services/inbox/mark-all-read";
import { markNotices as mark } from "@/lib/server/services/inbox/mark-notices";

export const markNotices = action(MarkNoticesInput, mark);
export const markAllRead = action(MarkAllReadInput, markAll);
