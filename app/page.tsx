import { Home } from "@/components/workspace/home";
import { page } from "@/lib/server/edge/page";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { WorkspacePage } from "./workspace-page";

export default async function HomePage() {
  const view = await page([], (viewer) => openHome(viewer));
  return (
    <WorkspacePage crumbs={[{ label: "Documents" }]} skipTo="Skip to the documents">
      <Home view={view} />
    </WorkspacePage>
  );
}
