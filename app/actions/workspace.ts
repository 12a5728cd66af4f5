"use server";

import { z } from "zod";
import { action } from "@/lib/server/edge/action";
import { listJumpTargets as list } from "@/lib/server/services/workspace/list-jump-targets";

export const listJumpTargets = action(z.unknown(), (viewer) => list(viewer));
