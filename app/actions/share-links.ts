"use server";

import {
  ChangeShareAddressesInput,
  CreateShareLinkInput,
  LimitShareDaysInput,
  RevokeShareLinkInput,
  RevokeShareLinksInput,
  ShareBriefingInput,
  ShareTopicInput,
} from "@/lib/contracts/share-input";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { action } from "@/lib/server/edge/action";
import { changeShareAddresses as changeAddresses } from "@/lib/server/services/share-links/change-share-addresses";
import { createShareLink as create } from "@/lib/server/services/share-links/create-share-link";
import { limitShareDays as limit } from "@/lib/server/services/share-links/limit-share-days";
import { revokeShareLink as revoke } from "@/lib/server/services/share-links/revoke-share-link";
import { revokeShareLinks as revokeMany } from "@/lib/server/services/share-links/revoke-share-links";
import { shareBriefing as shareOfBriefing } from "@/lib/server/services/share-links/share-briefing";
import { shareTopic as share } from "@/lib/server/services/share-links/share-topic";

export const createShareLink = action(CreateShareLinkInput, async (viewer, input) =>
  create(viewer, input, await ownOrigin()),
);
export const changeShareAddresses = action(ChangeShareAddressesInput, changeAddresses);
export const limitShareDays = action(LimitShareDaysInput, limit);
export const revokeShareLink = action(RevokeShareLinkInput, revoke);
export const revokeShareLinks = action(RevokeShareLinksInput, revokeMany);
export const shareTopic = action(ShareTopicInput, async (viewer, input) =>
  share(viewer, input, await ownOrigin()),
);
export const shareBriefing = action(ShareBriefingInput, async (viewer, input) =>
  shareOfBriefing(viewer, input, await ownOrigin()),
);
