"use server";

import { EndFeedInput, MakeFeedInput } from "@/lib/contracts/feed-input";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { action } from "@/lib/server/edge/action";
import { endFeed as end } from "@/lib/server/services/feeds/end-feed";
import { makeFeed as make } from "@/lib/server/services/feeds/make-feed";

export const makeFeed = action(MakeFeedInput, async (viewer, input) =>
  make(viewer, input, await ownOrigin()),
);
export const endFeed = action(EndFeedInput, end);
