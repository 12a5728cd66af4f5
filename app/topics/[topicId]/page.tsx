import type { Metadata } from "next";
import { cache } from "react";
import { shareTopic } from "@/app/actions/share-links";
import {
  findPassages,
  placeStatement,
  removeStatement,
  restoreStatement,
  setStance,
  suggestCompanions,
} from "@/app/actions/topics";
import { WorkspacePage } from "@/app/workspace-page";
import { ExportLinks } from "@/components/topics/export-links";
import { ShareTopic } from "@/components/topics/share-topic";
import { TopicPage } from "@/components/topics/topic-page";
import { page } from "@/lib/server/edge/page";
import { canPrintPdf } from "@/lib/server/export/pdf/print-pdf";
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
      about={{ topicId: topic.code.id }}
      crumbs={[
        { label: "Documents", href: "/" },
        { label: "Topics", href: "/topics" },
        { label: topic.code.name },
      ]}
    >
      <TopicPage
        topic={topic}
        tools={
          <>
            {topic.may.share ? <ShareTopic code={topic.code} share={shareTopic} /> : null}
            <ExportLinks
              files={[
                ["CSV", `/topics/${topic.code.id}/export/topic.csv`],
                ["HTML", `/topics/${topic.code.id}/export/topic.html`],
                ["Word", `/topics/${topic.code.id}/export/topic.docx`],
                ["JSON", `/topics/${topic.code.id}/export/topic.json`],
              ]}
              pdf={canPrintPdf() ? `/topics/${topic.code.id}/export/topic.pdf` : null}
            />
          </>
        }
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
