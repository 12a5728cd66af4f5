import type { Metadata } from "next";
import { cache } from "react";
import {
  findPassages,
  placeStatement,
  removeStatement,
  restoreStatement,
  setStance,
  suggestCompanions,
} from "@/app/actions/topics";
import { WorkspacePage } from "@/app/workspace-page";
import { TopicPage } from "@/components/topics/topic-page";
import { page } from "@/lib/server/edge/page";
import { openTopic } from "@/lib/server/services/topics/open-topic";

interface Props {
  readonly params: Promise<{ readonly topicId: string }>;
}

const load = cache((topicId: string) => page([topicId], (viewer) => openTopic(viewer, topicId)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await load((await params).topicId);
  return { title: code.name };
}

export default async function OneTopicPage({ params }: Props) {
  const topic = await load((await params).topicId);
  return (
    <WorkspacePage
      crumbs={[
        { label: "Documents", href: "/" },
        { label: "Topics", href: "/topics" },
        { label: topic.code.name },
      ]}
    >
      <TopicPage
        topic={topic}
        actions={{
          find: findPassages,
          suggest: suggestCompanions,
          place: placeStatement,
          remove: removeStatement,
          restore: restoreStatement,
          setStance,
        }}
      />
    </WorkspacePage>
  );
}
