import type { Metadata } from "next";
import { WorkspacePage } from "@/app/workspace-page";
import { Beside } from "@/components/topics/beside";
import { page } from "@/lib/server/edge/page";
import { openBeside } from "@/lib/server/services/topics/open-beside";

interface Props {
  readonly params: Promise<{ readonly topicId: string }>;
  readonly searchParams: Promise<{ readonly s?: string | string[] }>;
}

export const metadata: Metadata = { title: "Beside each other" };

export default async function BesidePage({ params, searchParams }: Props) {
  const { topicId } = await params;
  const chosen = [(await searchParams).s ?? []].flat();
  const view = await page([topicId, ...chosen], (viewer) => openBeside(viewer, topicId, chosen));
  return (
    <WorkspacePage
      about={{ topicId }}
      crumbs={[
        { label: "Topics", href: "/topics" },
        { label: view.code.name, href: `/topics/${view.code.id}` },
        { label: "Beside each other" },
      ]}
    >
      <Beside view={view} />
    </WorkspacePage>
  );
}
