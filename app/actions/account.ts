"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import {
  BothFactorsInput,
  ChangeEmailInput,
  ChangeNameInput,
  ChangePasswordInput,
  ConfirmTwoStepInput,
  EndSessionInput,
  OwnPasswordInput,
  SecondStepInput,
  SetUpFirstAccountInput,
  SignInInput,
} from "@/lib/contracts/account-input";
import { clientAddress } from "@/lib/server/auth/client-address";
import { currentViewerToSetUp } from "@/lib/server/auth/current-viewer";
import { attemptCookieName, attemptCookieOptions } from "@/lib/server/auth/oidc/attempt";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import {
  currentSessionId,
  endCurrentSession,
  signInWithCode,
  signInWithPassword,
  startSession,
} from "@/lib/server/auth/sign-in";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { action } from "@/lib/server/edge/action";
import { beginConnecting } from "@/lib/server/services/account/begin-connecting";
import { beginTwoStep as begin } from "@/lib/server/services/account/begin-two-step";
import { changeEmail as setEmail } from "@/lib/server/services/account/change-email";
import { changeName as setName } from "@/lib/server/services/account/change-name";
import { changePassword as setPassword } from "@/lib/server/services/account/change-password";
import { confirmTwoStep as confirm } from "@/lib/server/services/account/confirm-two-step";
import { disconnectIdentity } from "@/lib/server/services/account/disconnect-identity";
import { endOtherSessions as endOthers } from "@/lib/server/services/account/end-other-sessions";
import { endSession as end } from "@/lib/server/services/account/end-session";
import { makeRecoveryCodes as makeCodes } from "@/lib/server/services/account/make-recovery-codes";
import { turnOffTwoStep as turnOff } from "@/lib/server/services/account/turn-off-two-step";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { setUpFirstAccount } from "@/lib/server/services/installation/set-up-first-account";

export const signIn = action(SignInInput, (_viewer, input) => signInWithPassword(input));

/** The second step, in the browser that took the first. */
export const giveCode = action(SecondStepInput, (_viewer, input) => signInWithCode(input));

export const signOut = action(z.unknown(), async () => {
  await endCurrentSession();
  redirect("/sign-in");
});

export const setUp = action(SetUpFirstAccountInput, async (_viewer, input) => {
  const { userId, workspaceId } = await setUpFirstAccount(input);
  await startSession(userId);
  if (input.withExamples) await seedExampleWorkspace(await viewerOfUser(userId), workspaceId);
  return { workspaceId };
});

export const changeName = action(ChangeNameInput, setName);
export const changeEmail = action(ChangeEmailInput, async (viewer, input) =>
  setEmail(viewer, input, clientAddress(await headers())),
);
export const changePassword = action(ChangePasswordInput, async (viewer, input) =>
  startSession(await setPassword(viewer, input, clientAddress(await headers()))),
);
/** Answers the address at the issuer, which the page goes to. */
export const connectIssuer = action(OwnPasswordInput, async (viewer, input) => {
  const address = clientAddress(await headers());
  const { url, cookie } = await beginConnecting(viewer, input, await ownOrigin(), address);
  (await cookies()).set(attemptCookieName(), cookie, attemptCookieOptions());
  return { url };
});
export const disconnectIssuer = action(OwnPasswordInput, async (viewer, input) =>
  startSession(await disconnectIdentity(viewer, input, clientAddress(await headers()))),
);
export const endSession = action(EndSessionInput, end);
export const endOtherSessions = action(z.unknown(), async (viewer) =>
  endOthers(viewer, await currentSessionId()),
);

export const beginTwoStep = action(
  OwnPasswordInput,
  async (viewer, input) => begin(viewer, input, await ownOrigin(), clientAddress(await headers())),
  currentViewerToSetUp,
);
export const confirmTwoStep = action(
  ConfirmTwoStepInput,
  async (viewer, input) => {
    const { userId, codes } = await confirm(viewer, input);
    await startSession(userId, { secondFactor: "app" });
    return { codes };
  },
  currentViewerToSetUp,
);
export const makeRecoveryCodes = action(BothFactorsInput, async (viewer, input) =>
  makeCodes(viewer, input, clientAddress(await headers())),
);
export const turnOffTwoStep = action(BothFactorsInput, async (viewer, input) =>
  startSession(await turnOff(viewer, input, clientAddress(await headers()))),
);
