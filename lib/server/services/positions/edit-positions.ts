import "server-only";
import type { EditPositionsInput } from "@/lib/contracts/position-input";
import {
  type EditedPositions,
  markPosition,
  mergePositions,
  type PositionedText,
  splitPosition,
  takeList,
  unmarkPosition,
} from "@/lib/core/documents/positions/edit-positions";
import { refoldPositions } from "@/lib/core/documents/positions/refold-positions";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { PlacedPosition, VersionEdit } from "@/lib/server/db/codecs/version-edit";
import { type EditableVersionRow, findEditableVersion, updateVersion } from "@/lib/server/db/version-edits";

const CHANGES = {
  split: "position-split",
  merge: "positions-merged",
  mark: "position-marked",
  take: "list-taken",
  unmark: "position-unmarked",
  fold: "block-folded",
  unfold: "block-unfolded",
} as const;
const BY_HAND = "folded by hand";
const STALE =
  "Somebody else corrected this version in the meantime. Reload to see its positions as they are; nothing was changed.";

/**
 * A person's word on which blocks make up the positions, or on which are site furniture. The text stays. A position that is
 * split or merged keeps its identity in its first part; notes follow the words they stand on.
 * @throws AppError "conflict" where somebody corrected since the given revision
 */
export async function editPositions(
  viewer: Viewer,
  input: EditPositionsInput,
): Promise<{ readonly revision: number }> {
  const before = required(await findEditableVersion(input.versionId));
  const { workspaceId, deletedAt } = before.document;
  assertPersonCan(viewer, "position.edit", { workspaceId, deleted: deletedAt !== null });
  if (before.revision !== input.revision) throw new AppError("conflict", STALE);
  const revision = await updateVersion(viewer, before, CHANGES[input.edit], editOf(before, input));
  if (revision === null) throw new AppError("conflict", STALE);
  return { revision };
}

function editOf(before: EditableVersionRow, input: EditPositionsInput): VersionEdit {
  const document = positioned(before);
  switch (input.edit) {
    case "split":
      return { positions: withIdentities(before, splitPosition(document, input.offset)) };
    case "merge":
      return {
        positions: withIdentities(before, mergePositions(document, placeOf(before, input.positionId))),
      };
    case "mark": {
      const { start, end, label } = input;
      return {
        positions: withIdentities(before, markPosition(document, { start, end }, label || undefined)),
      };
    }
    case "take":
      return { positions: withIdentities(before, takeList(document, input.start)) };
    case "unmark":
      return {
        positions: withIdentities(before, unmarkPosition(document, placeOf(before, input.positionId))),
      };
    default:
      return refold(before, input);
  }
}

function positioned(row: EditableVersionRow): PositionedText {
  return {
    text: row.text,
    blocks: row.blocks,
    positions: row.positions.map(({ label, heading, start, end }) => ({
      label,
      heading,
      range: { start, end },
    })),
    lang: row.lang,
  };
}

function placeOf({ positions }: EditableVersionRow, positionId: string): number {
  const at = positions.findIndex(({ id }) => id === positionId);
  if (at < 0) throw new AppError("not-found", "There is no such position in this version any more.");
  return at;
}

/** The first new position that holds an old one's words goes on as that one; the others begin anew. */
function withIdentities(before: EditableVersionRow, edited: EditedPositions): PlacedPosition[] {
  const given = new Set<number>();
  return edited.positions.map(({ label, heading, range }, at) => {
    const from = edited.from[at]?.find((old) => !given.has(old));
    if (from !== undefined) given.add(from);
    const old = from === undefined ? undefined : before.positions[from];
    const { start, end } = range;
    return {
      id: old?.id ?? crypto.randomUUID(),
      lineageId: old?.lineageId ?? crypto.randomUUID(),
      label,
      heading,
      start,
      end,
    };
  });
}

function refold(
  before: EditableVersionRow,
  input: Extract<EditPositionsInput, { edit: "fold" | "unfold" }>,
): VersionEdit {
  const { blocks } = before;
  const block = blocks[input.block];
  if (!block) throw new AppError("not-found", "There is no such line in this version.");
  if ((input.edit === "fold") === (block.chrome !== null)) {
    throw new AppError(
      "conflict",
      input.edit === "fold" ? "This line is folded already." : "This line is not folded.",
    );
  }
  const imported = block.was === undefined ? block.chrome : block.was;
  const chrome = input.edit === "unfold" ? null : (input.reason ?? imported ?? BY_HAND);
  const fold = { at: input.block, chrome, ...(chrome === imported ? {} : { was: imported }) };
  const after = blocks.map((each, at) => (at === input.block ? { ...each, chrome } : each));
  const { positions } = positioned(before);
  const { kept, added } = refoldPositions(before.text, blocks, after, positions, before.lang);
  if (kept.length === positions.length && added.length === 0) return { folds: [fold] };
  const all = [
    ...kept.flatMap((at) => before.positions[at] ?? []),
    ...added.map(({ label, heading, range }) => ({
      id: crypto.randomUUID(),
      lineageId: crypto.randomUUID(),
      label,
      heading,
      ...range,
    })),
  ];
  return { folds: [fold], positions: all.toSorted((one, other) => one.start - other.start) };
}
