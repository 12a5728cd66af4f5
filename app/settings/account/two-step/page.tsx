import type { Metadata } from "next";
import { beginTwoStep, confirmTwoStep, makeRecoveryCodes, turnOffTwoStep } from "@/app/actions/account";
import { WorkspacePage } from "@/app/workspace-page";
import { TwoStepPage } from "@/components/account/two-step-page";
import { page } from "@/lib/server/edge/page";
import { openTwoStep } from "@/lib/server/services/account/open-two-step";

export const metadata: Metadata = { title: "Two-step sign-in" };

export default async function TwoStepSettingsPage() {
  const view = await page([], openTwoStep);
  return (
    <WorkspacePage
      crumbs={[
        { label: "Documents", href: "/" },
        { label: "Your account", href: "/settings/account" },
        { label: "Two-step sign-in" },
      ]}
    >
      <TwoStepPage
        view={view}
        actions={{
          begin: beginTwoStep,
          confirm: confirmTwoStep,
          makeCodes: makeRecoveryCodes,
          turnOff: turnOffTwoStep,
        }}
      />
    </WorkspacePage>
  );
}
