import "server-only";
import type { TopicView } from "@/lib/contracts/topic-view";
import { fileNameOf } from "@/lib/core/documents/clean-file-name";
import { printPdf } from "@/lib/server/export/pdf/print-pdf";
import { writeOutlineDocument } from "@/lib/server/export/word/write-outline-document";
import { outlineHtml } from "@/lib/view-models/exports/outline-html";
import { topicCsv } from "@/lib/view-models/exports/topic-csv";
import { topicJson } from "@/lib/view-models/exports/topic-json";
import { topicOutline } from "@/lib/view-models/exports/topic-outline";
import { FILE_TYPES } from "./file-types";
import type { WrittenFile } from "./written-file";

/** The files that a topic can be taken away as, with their media types. */
export const TOPIC_FILES = {
  "topic.csv": FILE_TYPES.csv,
  "topic.docx": FILE_TYPES.docx,
  "topic.pdf": FILE_TYPES.pdf,
  "topic.html": FILE_TYPES.html,
  "topic.json": FILE_TYPES.json,
} as const;

export type TopicFile = keyof typeof TOPIC_FILES;

/** A topic to take away: its quotes with their papers and dates, and where actors stand. */
export async function writeTopicFile(
  topic: TopicView,
  file: TopicFile,
  origin: string,
  signal?: AbortSignal,
): Promise<WrittenFile> {
  const body = () => {
    switch (file) {
      case "topic.csv":
        return topicCsv(topic);
      case "topic.docx":
        return writeOutlineDocument(topicOutline(topic));
      case "topic.pdf":
        return printPdf(outlineHtml(topicOutline(topic)), signal);
      case "topic.html":
        return outlineHtml(topicOutline(topic));
      case "topic.json":
        return topicJson(topic, origin);
    }
  };
  return {
    body: await body(),
    mediaType: TOPIC_FILES[file],
    name: fileNameOf(topic.code.name, `.${file.split(".")[1]}`),
  };
}
