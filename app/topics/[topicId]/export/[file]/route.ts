import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { TOPIC_FILES, type TopicFile, writeTopicFile } from "@/lib/server/export/topic-file";
import { openTopic } from "@/lib/server/services/topics/open-topic";
import { recordPrinted } from "@/lib/server/services/workspace/record-printed";

const Address = z.object({ topicId: z.uuid(), file: z.enum(Object.keys(TOPIC_FILES) as TopicFile[]) });

/** A topic to take away: its quotes with their papers and dates, and where actors stand. */
export const GET = route<Record<"topicId" | "file", string>>(async ({ signal }, params) => {
  const { topicId, file } = required(Address.safeParse(params).data);
  const viewer = await currentViewer();
  const topic = await openTopic(viewer, topicId);
  const { body, mediaType, name } = await writeTopicFile(topic, file, await ownOrigin(), signal);
  if (file === "topic.pdf")
    await recordPrinted(viewer, { kind: "topic", workspaceId: topic.workspaceId, id: topicId });
  return download(body, mediaType, name);
});
