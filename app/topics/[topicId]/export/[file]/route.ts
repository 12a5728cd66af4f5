import { z } from "zod";
import { fileNameOf } from "@/lib/core/documents/clean-file-name";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { writeOutlineDocument } from "@/lib/server/export/word/write-outline-document";
import { openTopic } from "@/lib/server/services/topics/open-topic";
import { outlineHtml } from "@/lib/view-models/exports/outline-html";
import { topicCsv } from "@/lib/view-models/exports/topic-csv";
import { topicOutline } from "@/lib/view-models/exports/topic-outline";

const Address = z.object({ topicId: z.uuid(), file: z.enum(["topic.csv", "topic.html", "topic.docx"]) });
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A topic to take away: its quotes with their papers and dates, and where actors stand. */
export const GET = route<Record<"topicId" | "file", string>>(async (_request, params) => {
  const { topicId, file } = required(Address.safeParse(params).data);
  const topic = await openTopic(await currentViewer(), topicId);
  const name = (ending: string) => fileNameOf(topic.code.name, `.${ending}`);
  switch (file) {
    case "topic.csv":
      return download(topicCsv(topic), "text/csv", name("csv"));
    case "topic.html":
      return download(outlineHtml(topicOutline(topic)), "text/html", name("html"));
    case "topic.docx":
      return download(await writeOutlineDocument(topicOutline(topic)), WORD, name("docx"));
  }
});
