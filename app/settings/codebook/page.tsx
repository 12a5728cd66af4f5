import type { Metadata } from "next";
import { createCode, editCode, importCategoryScheme, restoreCode, retireCode } from "@/app/actions/codebook";
import { WorkspacePage } from "@/app/workspace-page";
import { CodebookPage } from "@/components/codebook/codebook-page";
import { page } from "@/lib/server/edge/page";
import { openCodebook } from "@/lib/server/services/codebook/open-codebook";

export const metadata: Metadata = { title: "Codebook" };

export default async function CodebookSettingsPage() {
  const codebook = await page([], (viewer) => openCodebook(viewer));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Codebook" }]}>
      <CodebookPage
        codebook={codebook}
        actions={{
          create: createCode,
          edit: editCode,
          retire: retireCode,
          restore: restoreCode,
          importScheme: importCategoryScheme,
        }}
      />
    </WorkspacePage>
  );
}
