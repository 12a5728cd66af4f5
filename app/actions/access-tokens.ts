"use server";

import { headers } from "next/headers";
import { MakeAccessTokenInput, RevokeAccessTokenInput } from "@/lib/contracts/access-token-input";
import { clientAddress } from "@/lib/server/auth/client-address";
import { action } from "@/lib/server/edge/action";
import { makeAccessToken as make } from "@/lib/server/services/account/make-access-token";
import { revokeAccessToken as revoke } from "@/lib/server/services/account/revoke-access-token";

/** Answers the token, the only time it is known. */
export const makeAccessToken = action(MakeAccessTokenInput, async (viewer, input) =>
  make(viewer, input, clientAddress(await headers())),
);
export const revokeAccessToken = action(RevokeAccessTokenInput, revoke);
