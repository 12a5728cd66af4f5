"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { SetUpFirstAccountInput, SignInInput } from "@/lib/contracts/account-input";
import { endSession, signInWithPassword, startSession } from "@/lib/server/auth/sign-in";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { action } from "@/lib/server/edge/action";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { setUpFirstAccount } from "@/lib/server/services/installation/set-up-first-account";

export const signIn = action(SignInInput, (_viewer, input) => signInWithPassword(input));

export const signOut = action(z.unknown(), async () => {
  await endSession();
  redirect("/sign-in");
});

export const setUp = action(SetUpFirstAccountInput, async (_viewer, input) => {
  const { userId, workspaceId } = await setUpFirstAccount(input);
  await startSession(userId);
  if (input.withExamples) await seedExampleWorkspace(await viewerOfUser(userId), workspaceId);
  return { workspaceId };
});
