import { randomUUID } from "node:crypto";
import { changeRole } from "@/lib/server/services/people/change-role";
import { disablePerson } from "@/lib/server/services/people/disable-person";
import { invitePerson } from "@/lib/server/services/people/invite-person";
import { listColleagues } from "@/lib/server/services/people/list-colleagues";
import { listPeople } from "@/lib/server/services/people/list-people";
import { makeResetLink } from "@/lib/server/services/people/make-reset-link";
import { removePerson } from "@/lib/server/services/people/remove-person";
import { requireSecondStep } from "@/lib/server/services/people/require-second-step";
import { resetTwoStep } from "@/lib/server/services/people/reset-two-step";
import { revokeInvitation } from "@/lib/server/services/people/revoke-invitation";
import { manages, type Row, reads } from "./row";

const ORIGIN = "https://x.example";

/** Services about the people of a workspace. */
export const PEOPLE: Readonly<Record<string, Row>> = {
  "people/change-role": manages(async (viewer, { workspace }) =>
    changeRole(viewer, {
      workspaceId: workspace.id,
      userId: (await workspace.person("reader")).userId,
      role: "reviewer",
    }),
  ),
  "people/disable-person": manages(async (viewer, { workspace }) =>
    disablePerson(viewer, {
      workspaceId: workspace.id,
      userId: (await workspace.person("reader")).userId,
      disabled: true,
    }),
  ),
  "people/invite-person": manages((viewer, { workspace }) =>
    invitePerson(
      viewer,
      { workspaceId: workspace.id, email: `${randomUUID()}@example.gov`, role: "reader" },
      ORIGIN,
    ),
  ),
  "people/list-colleagues": reads((viewer, { documentId }) => listColleagues(viewer, { documentId })),
  "people/list-people": reads((viewer, { workspace }) => listPeople(viewer, workspace.id)),
  "people/make-reset-link": manages(async (viewer, { workspace }) =>
    makeResetLink(
      viewer,
      { workspaceId: workspace.id, userId: (await workspace.person("reader")).userId },
      ORIGIN,
    ),
  ),
  "people/remove-person": manages(async (viewer, { workspace }) =>
    removePerson(viewer, {
      workspaceId: workspace.id,
      userId: (await workspace.person("reader")).userId,
      links: "close",
    }),
  ),
  "people/require-second-step": manages((viewer, { workspace }) =>
    requireSecondStep(viewer, { workspaceId: workspace.id, required: false }),
  ),
  "people/reset-two-step": manages(async (viewer, { workspace }) =>
    resetTwoStep(viewer, {
      workspaceId: workspace.id,
      userId: (await workspace.person("reader")).userId,
    }),
  ),
  "people/revoke-invitation": manages(async (viewer, { workspace }) => {
    const { invitation } = await invitePerson(
      await workspace.person("admin"),
      { workspaceId: workspace.id, email: `${randomUUID()}@example.gov`, role: "reader" },
      ORIGIN,
    );
    return revokeInvitation(viewer, { invitationId: invitation.id });
  }),
};
