import { archiveDocument } from "@/app/actions/documents";
import { Home } from "@/components/workspace/home";
import { DocumentListInput } from "@/lib/contracts/document-list";
import { page } from "@/lib/server/edge/page";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { WorkspacePage } from "./workspace-page";

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HomePage({ searchParams }: Props) {
  const list = DocumentListInput.parse(await searchParams);
  const view = await page([], (viewer) => openHome(viewer, undefined, list));
  return (
    <WorkspacePage crumbs={[{ label: "Documents" }]} skipTo="Skip to the documents">
      <Home view={view} archive={archiveDocument} />
    </WorkspacePage>
  );
}
