"use server";

import { ChooseDigestInput } from "@/lib/contracts/digest-input";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { action } from "@/lib/server/edge/action";
import { chooseDigest as choose } from "@/lib/server/services/digests/choose-digest";

export const chooseDigest = action(ChooseDigestInput, async (viewer, input) =>
  choose(viewer, input, await ownOrigin()),
);
