import type { Metadata } from "next";
import { jumpTargets } from "@/app/actions/jump-targets";
import { leave } from "@/app/actions/leave";
import { compareHref, parseCompareOptions, type SearchParams } from "@/components/compare/compare-options";
import { CompareScreen } from "@/components/compare/compare-screen";
import { Shell } from "@/components/workspace/shell";
import { page } from "@/lib/server/page";
import { openComparison } from "@/lib/server/services/open-comparison";

interface Props {
  readonly params: Promise<{ older: string; newer: string }>;
  readonly searchParams: Promise<SearchParams>;
}

const open = async ({ params }: Props) => {
  const { older, newer } = await params;
  return page([older, newer], async (viewer) => ({
    name: viewer.name,
    view: await openComparison(viewer, older, newer),
  }));
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view } = await open(props);
  return { title: `${view.older.version.label} ↔ ${view.newer.version.label}` };
}

export default async function ComparePage(props: Props) {
  const [{ name, view }, search] = await Promise.all([open(props), props.searchParams]);
  const { older, newer } = view;
  const options = parseCompareOptions(search);
  const crumbs = [
    { label: "Documents", href: "/" },
    { label: newer.document.title, href: `/documents/${newer.document.id}` },
    { label: `${older.version.label} ↔ ${newer.version.label}` },
  ];
  return (
    <Shell name={name} crumbs={crumbs} signOut={leave} jumpTargets={jumpTargets}>
      <CompareScreen
        view={view}
        options={options}
        sentences={[]}
        path={compareHref(older.version.id, newer.version.id)}
        mayChoose
      />
    </Shell>
  );
}
