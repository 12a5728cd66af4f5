"use server";

import { CreateShareLinkInput, RevokeShareLinkInput } from "@/lib/contracts/share-input";
import { action } from "@/lib/server/action";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { createShareLink as create } from "@/lib/server/services/create-share-link";
import { revokeShareLink as revoke } from "@/lib/server/services/revoke-share-link";

export const createShareLink = action(CreateShareLinkInput, async (viewer, input) =>
  create(viewer, input, await ownOrigin()),
);
export const revokeShareLink = action(RevokeShareLinkInput, revoke);
