"use server";

import { z } from "zod";
import { action } from "@/lib/server/action";
import { listJumpTargets as list } from "@/lib/server/services/list-jump-targets";

export const listJumpTargets = action(z.unknown(), (viewer) => list(viewer));
