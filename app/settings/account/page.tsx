import type { Metadata } from "next";
import { changeEmail, changeName, changePassword, endOtherSessions, endSession } from "@/app/actions/account";
import { WorkspacePage } from "@/app/workspace-page";
import { AccountPage } from "@/components/account/account-page";
import { PASSWORD_LENGTH } from "@/lib/core/accounts/password-rule";
import { currentSessionId } from "@/lib/server/auth/sign-in";
import { page } from "@/lib/server/edge/page";
import { openAccount } from "@/lib/server/services/account/open-account";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountSettingsPage() {
  const view = await page([], async (viewer) => openAccount(viewer, await currentSessionId()));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Your account" }]}>
      <AccountPage
        view={view}
        shortestPassword={PASSWORD_LENGTH.min}
        actions={{
          changeName,
          changeEmail,
          changePassword,
          endSession,
          endOthers: endOtherSessions.bind(null, {}),
        }}
      />
    </WorkspacePage>
  );
}
