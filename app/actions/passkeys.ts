"use server";

import { cookies, headers } from "next/headers";
import { z } from "zod";
import {
  AddPasskeyInput,
  BeginPasskeyInput,
  RemovePasskeyInput,
  SignInWithPasskeyInput,
} from "@/lib/contracts/passkey-input";
import { clientAddress } from "@/lib/server/auth/client-address";
import { currentHoldBack, currentViewerToSetUp } from "@/lib/server/auth/current-viewer";
import { askForPasskey } from "@/lib/server/auth/passkeys/ask-passkey";
import { ceremonyCookieName, ceremonyCookieOptions } from "@/lib/server/auth/passkeys/ceremony";
import { relyingParty } from "@/lib/server/auth/passkeys/relying-party";
import { signInWithPasskey as whoseIs } from "@/lib/server/auth/passkeys/sign-in-with-passkey";
import { startSession } from "@/lib/server/auth/sign-in";
import { action } from "@/lib/server/edge/action";
import { addPasskey as add } from "@/lib/server/services/account/add-passkey";
import { beginPasskey as begin } from "@/lib/server/services/account/begin-passkey";
import { removePasskey as remove } from "@/lib/server/services/account/remove-passkey";

/** Answers what the browser asks the device for. */
export const beginPasskey = action(
  BeginPasskeyInput,
  async (viewer, input) => {
    const { options, cookie } = await begin(
      viewer,
      input,
      await relyingParty(),
      clientAddress(await headers()),
    );
    await remember(cookie);
    return options;
  },
  currentViewerToSetUp,
);
/** The device has just shown it, after the password: where a second step was waited for, this was it. */
export const addPasskey = action(
  AddPasskeyInput,
  async (viewer, input) => {
    const waited = await currentHoldBack();
    const userId = await add(viewer, input, await askedBefore(), await relyingParty());
    if (waited) await startSession(userId, { secondFactor: "passkey" });
  },
  currentViewerToSetUp,
);
export const removePasskey = action(RemovePasskeyInput, async (viewer, input) =>
  startSession(await remove(viewer, input, clientAddress(await headers()))),
);

export const beginPasskeySignIn = action(z.unknown(), async () => {
  const { options, cookie } = await askForPasskey(await relyingParty());
  await remember(cookie);
  return options;
});
export const signInWithPasskey = action(SignInWithPasskeyInput, async (_viewer, input) =>
  startSession(await whoseIs(input, await askedBefore(), await relyingParty()), { secondFactor: "passkey" }),
);

async function remember(cookie: string): Promise<void> {
  (await cookies()).set(ceremonyCookieName(), cookie, ceremonyCookieOptions());
}

/** What this browser was asked; it is asked once. */
async function askedBefore(): Promise<string | undefined> {
  const jar = await cookies();
  const cookie = jar.get(ceremonyCookieName())?.value;
  const { path, secure } = ceremonyCookieOptions();
  jar.delete({ name: ceremonyCookieName(), path, secure });
  return cookie;
}
