import "server-only";
import { NoQuery, PageQuery, WorkspacePageQuery, WorkspaceQuery } from "@/lib/contracts/api/questions";
import type { CodeView } from "@/lib/contracts/codebook-view";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { workspacesOf } from "@/lib/core/permissions/workspaces-of";
import { BOARD_FILES, type BoardFile, writeBoardFile } from "@/lib/server/export/board-file";
import { TOPIC_FILES, type TopicFile, writeTopicFile } from "@/lib/server/export/topic-file";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { editCode } from "@/lib/server/services/codebook/edit-code";
import { openCodebook } from "@/lib/server/services/codebook/open-codebook";
import { openTopic } from "@/lib/server/services/topics/open-topic";
import { openTopicBoard } from "@/lib/server/services/topics/open-topic-board";
import { recordPrinted } from "@/lib/server/services/workspace/record-printed";
import { exportedFile } from "./exported-file";
import { operation } from "./operation";
import { pageOf } from "./page-of";

/** In whichever of the viewer's workspaces it is. @throws AppError "not-found" */
async function findCode(viewer: Viewer, codeId: string): Promise<CodeView> {
  const books = await Promise.all(workspacesOf(viewer).map((id) => openCodebook(viewer, id)));
  return required(books.flatMap(({ codes }) => codes).find(({ id }) => id === codeId));
}

const codeReply = (code: CodeView) => ({ value: code, revision: code.revision });

const WHAT: Readonly<Record<TopicFile, string>> = {
  "topic.csv": "The quotes of a topic as a table, which reads back as coded statements",
  "topic.docx": "A topic as a Word file",
  "topic.pdf": "A topic as a tagged PDF, where the server has a Chromium",
  "topic.html": "A topic as a page that stands alone",
  "topic.json": "A topic as a file, with places and permalinks",
};
const WHAT_OF_ALL: Readonly<Record<BoardFile, string>> = {
  "topics.csv": "Topics by actors as a table, whose stances can be edited and imported again",
  "topics.html": "Topics by actors as a page that stands alone",
  "topics.docx": "Topics by actors as a Word file",
  "topics.json": "Topics by actors as a file",
};

export const TOPIC_OPERATIONS = [
  operation("GET", "/codes", {
    id: "listCodes",
    summary: "The codebook of a workspace: what notes and documents are tagged with, and topics are made of",
    scope: "read",
    query: WorkspacePageQuery,
    answer: "CodePage",
    async serve({ holder, query: { workspace, ...page } }) {
      const { codes } = await openCodebook(holder.viewer, workspace);
      const { items, next } = pageOf(codes, ({ id }) => id, page);
      return { value: { codes: items, next } };
    },
  }),
  operation("POST", "/codes", {
    id: "createCode",
    summary: "Adds a code; a name that is taken is refused (409)",
    scope: "write",
    query: WorkspaceQuery,
    body: "StatedCode",
    answer: "Code",
    async serve({ holder: { viewer }, query: { workspace }, body }) {
      const workspaceId = required(workspace ?? currentWorkspace(viewer));
      const { codeId } = await createCode(viewer, { workspaceId, ...body });
      return { ...codeReply(await findCode(viewer, codeId)), location: `/codes/${codeId}` };
    },
  }),
  operation("GET", "/codes/{codeId}", {
    id: "readCode",
    summary: "One code with its definition",
    scope: "read",
    query: NoQuery,
    answer: "Code",
    async serve({ holder, ids: { codeId = "" } }) {
      return codeReply(await findCode(holder.viewer, codeId));
    },
  }),
  operation("PUT", "/codes/{codeId}", {
    id: "editCode",
    summary: "Says a code anew as a whole; what is tagged with it follows its name",
    scope: "write",
    query: NoQuery,
    body: "StatedCode",
    answer: "Code",
    needs: "If-Match",
    async serve({ holder: { viewer }, ids: { codeId = "" }, body, revision }) {
      await editCode(viewer, { codeId, revision, ...body });
      return codeReply(await findCode(viewer, codeId));
    },
  }),
  operation("GET", "/topics", {
    id: "listTopics",
    summary: "Topics with how each actor stands on them and how many quotes there are",
    scope: "read",
    query: WorkspacePageQuery,
    answer: "TopicPage",
    async serve({ holder, query: { workspace, ...page } }) {
      const { topics, actors } = await openTopicBoard(holder.viewer, workspace);
      const { items, next } = pageOf(topics, ({ code }) => code.id, page);
      const value = items.map(({ code, cells }) => ({
        ...code,
        actors: cells.map((cell, at) => ({ ...cell, name: actors[at]?.name ?? "" })),
      }));
      return { value: { topics: value, next } };
    },
  }),
  ...(Object.keys(BOARD_FILES) as BoardFile[]).map((file) =>
    operation("GET", `/topics/${file}`, {
      id: `write${file.replace(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
      summary: WHAT_OF_ALL[file],
      scope: "read",
      query: WorkspaceQuery,
      answer: null,
      givesFile: BOARD_FILES[file],
      async serve({ holder, query: { workspace } }) {
        return {
          value: null,
          file: await writeBoardFile(await openTopicBoard(holder.viewer, workspace), file),
        };
      },
    }),
  ),
  operation("GET", "/topics/{topicId}", {
    id: "readTopic",
    summary: "What papers say on a topic, quote by quote, by actor",
    scope: "read",
    query: PageQuery,
    answer: "Topic",
    async serve({ holder, ids: { topicId = "" }, query }) {
      const { code, actors } = await openTopic(holder.viewer, topicId);
      const { items, next } = pageOf(actors, ({ key }) => key, query);
      const value = items.map(({ stance, ...actor }) => ({ ...actor, ...stance }));
      return { value: { ...code, actors: value, next } };
    },
  }),
  ...(Object.keys(TOPIC_FILES) as TopicFile[]).map((file) =>
    exportedFile({
      path: `/topics/{topicId}/${file}`,
      summary: WHAT[file],
      mediaType: TOPIC_FILES[file],
      async write({ holder: { viewer }, ids: { topicId = "" }, origin, signal }) {
        const topic = await openTopic(viewer, topicId);
        const written = await writeTopicFile(topic, file, origin, signal);
        if (file === "topic.pdf")
          await recordPrinted(viewer, { kind: "topic", workspaceId: topic.workspaceId, id: topicId });
        return written;
      },
    }),
  ),
];
