import type { Metadata } from "next";
import {
  changeRole,
  disablePerson,
  invitePerson,
  makeResetLink,
  removePerson,
  requireSecondStep,
  resetTwoStep,
  revokeInvitation,
} from "@/app/actions/people";
import { WorkspacePage } from "@/app/workspace-page";
import { PeoplePage } from "@/components/people/people-page";
import { page } from "@/lib/server/edge/page";
import { listPeople } from "@/lib/server/services/people/list-people";

export const metadata: Metadata = { title: "People" };

export default async function PeopleSettingsPage() {
  const view = await page([], (viewer) => listPeople(viewer));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "People" }]}>
      <PeoplePage
        view={view}
        actions={{
          invite: invitePerson,
          revoke: revokeInvitation,
          changeRole,
          disable: disablePerson,
          remove: removePerson,
          makeResetLink,
          resetTwoStep,
          requireSecondStep,
        }}
      />
    </WorkspacePage>
  );
}
