import "server-only";
import { passageHref } from "@/lib/contracts/passage-href";
import type { PositionEchoView } from "@/lib/contracts/position-matrix-view";
import { findRelatedPassages, subjectOf } from "@/lib/core/facts/wording/find-related-passages";
import { indexSentences } from "@/lib/core/facts/wording/sentence-index";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import {
  findReadableVersion,
  findVersionIdOfPosition,
  listNewestVersions,
  listReadableVersions,
} from "@/lib/server/db/documents";
import { cachedResult } from "@/lib/server/derived/cached-result";
import { canonicalOf } from "@/lib/server/derived/canonical-of";
import { presentDocumentRef, presentVersionRef } from "@/lib/server/presenters/present-version-ref";

/** So many words of other documents are read through, the newest first. */
const MOST_WORDS = 150_000;
const MOST_ECHOES = 6;

/** Where the subject of a position is taken up in the newest versions of other documents, the closest first. */
export async function findPositionEchoes(viewer: Viewer, positionId: string): Promise<PositionEchoView[]> {
  const version = required(await findReadableVersion(required(await findVersionIdOfPosition(positionId))));
  const { workspaceId } = version.document;
  assertCan(viewer, "document.read", {
    workspaceId,
    documentId: version.documentId,
    deleted: version.document.deletedAt !== null,
  });
  const position = required(version.positions.find(({ id }) => id === positionId));
  let room = MOST_WORDS;
  const within = (await listNewestVersions(workspaceId, version.documentId)).filter(({ words }) => {
    room -= words;
    return room > 0;
  });
  const others = await listReadableVersions(within.map(({ id }) => id));
  const name = `echoes ${positionId} ${position.start}-${position.end} ${others.map(({ id }) => id).join(" ")}`;
  const passages = cachedResult(name, () =>
    findRelatedPassages(
      subjectOf(version.text.slice(position.start, position.end), position.heading),
      indexSentences(others.map((row) => ({ id: row.id, document: canonicalOf(row) }))),
      MOST_ECHOES,
    ),
  );
  return passages.flatMap(({ documentId: versionId, quote, words, score }) => {
    const row = others.find(({ id }) => id === versionId);
    if (!row) return [];
    return {
      document: presentDocumentRef(row.document),
      version: presentVersionRef(row),
      quote,
      words,
      score,
      href: passageHref(versionId, quote),
    };
  });
}
