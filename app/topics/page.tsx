import type { Metadata } from "next";
import { createCode } from "@/app/actions/codebook";
import { WorkspacePage } from "@/app/workspace-page";
import { TopicBoard } from "@/components/topics/topic-board";
import { page } from "@/lib/server/edge/page";
import { openTopicBoard } from "@/lib/server/services/topics/open-topic-board";

export const metadata: Metadata = { title: "Topics" };

export default async function TopicsPage() {
  const board = await page([], (viewer) => openTopicBoard(viewer));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Topics" }]}>
      <TopicBoard board={board} createCode={createCode} />
    </WorkspacePage>
  );
}
