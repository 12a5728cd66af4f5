"use server";

import { headers } from "next/headers";
import {
  AcceptInvitationInput,
  ChangeRoleInput,
  DisablePersonInput,
  InvitePersonInput,
  ListColleaguesInput,
  MakeResetLinkInput,
  RemovePersonInput,
  RequireSecondStepInput,
  ResetPasswordInput,
  ResetTwoStepInput,
  RevokeInvitationInput,
} from "@/lib/contracts/people-input";
import { clientAddress } from "@/lib/server/auth/client-address";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { enter } from "@/lib/server/auth/sign-in";
import { action } from "@/lib/server/edge/action";
import { acceptInvitation as accept } from "@/lib/server/services/people/accept-invitation";
import { changeRole as change } from "@/lib/server/services/people/change-role";
import { disablePerson as disable } from "@/lib/server/services/people/disable-person";
import { invitePerson as invite } from "@/lib/server/services/people/invite-person";
import { listColleagues as colleagues } from "@/lib/server/services/people/list-colleagues";
import { makeResetLink as makeReset } from "@/lib/server/services/people/make-reset-link";
import { removePerson as remove } from "@/lib/server/services/people/remove-person";
import { requireSecondStep as needSecondStep } from "@/lib/server/services/people/require-second-step";
import { resetPassword as reset } from "@/lib/server/services/people/reset-password";
import { resetTwoStep as resetSecondStep } from "@/lib/server/services/people/reset-two-step";
import { revokeInvitation as revoke } from "@/lib/server/services/people/revoke-invitation";

export const listColleagues = action(ListColleaguesInput, colleagues);
export const invitePerson = action(InvitePersonInput, async (viewer, input) =>
  invite(viewer, input, await ownOrigin()),
);
export const revokeInvitation = action(RevokeInvitationInput, revoke);
export const changeRole = action(ChangeRoleInput, change);
export const disablePerson = action(DisablePersonInput, disable);
export const removePerson = action(RemovePersonInput, remove);
export const makeResetLink = action(MakeResetLinkInput, async (viewer, input) =>
  makeReset(viewer, input, await ownOrigin()),
);
export const requireSecondStep = action(RequireSecondStepInput, needSecondStep);
export const resetTwoStep = action(ResetTwoStepInput, resetSecondStep);

/** Both answer whether a code is asked for first: a link stands for a password, and for nothing more. */
export const acceptInvitation = action(AcceptInvitationInput, async (_viewer, input) =>
  enter(await accept(input, clientAddress(await headers()))),
);
export const resetPassword = action(ResetPasswordInput, async (_viewer, input) => enter(await reset(input)));
