import "server-only";
import type { JumpTargetView } from "@/lib/contracts/jump-target-view";
import type { Action } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { rankByWords } from "@/lib/core/text/rank-by-words";
import type { listDocumentsNamed } from "@/lib/server/db/document-list";
import type { listBriefingsNamed, listPositionsNamed, listTopicsNamed } from "@/lib/server/db/jump-places";
import type { listSavedViewsNamed } from "@/lib/server/db/saved-views";
import type { listWorkspaceNames } from "@/lib/server/db/workspaces";

type Rows<Find extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<Find>>;

/** Targets of one kind that are shown. */
const MOST = 12;

/** Pages that are called by what one does there, each with the rule that opens it. */
const PLACES: readonly (readonly [label: string, href: string, rule: Action | null])[] = [
  ["Add a document", "/documents/new", "document.create"],
  ["Inbox", "/inbox", null],
  ["All notes", "/notes", null],
  ["Search texts and notes", "/search", null],
  ["Topics", "/topics", null],
  ["Briefings", "/briefings", null],
  ["Workspaces", "/settings/workspaces", null],
  ["People", "/settings/people", "people.read"],
  ["Share links", "/settings/share-links", "share.list"],
  ["Codebook", "/settings/codebook", "codebook.read"],
  ["Strength of wording", "/settings/wording", "ladders.read"],
  ["Trash", "/settings/trash", "trash.read"],
  ["Webhooks", "/settings/webhooks", "webhook.manage"],
  ["Audit log", "/settings/audit", "audit.read"],
  ["Feeds", "/settings/feeds", null],
  ["Your account", "/settings/account", null],
  ["All documents", "/", null],
];

/** What was found, the best first of each kind, and the actions whose name holds what was typed. */
export function presentJumpTargets(
  viewer: Viewer,
  words: readonly string[],
  {
    documents,
    positions,
    topics,
    briefings,
    views,
    workspaces,
  }: {
    readonly documents: Rows<typeof listDocumentsNamed>;
    readonly positions: Rows<typeof listPositionsNamed>;
    readonly topics: Rows<typeof listTopicsNamed>;
    readonly briefings: Rows<typeof listBriefingsNamed>;
    readonly views: Rows<typeof listSavedViewsNamed>;
    /** The others one is a member of. */
    readonly workspaces: Rows<typeof listWorkspaceNames>;
  },
  may: (action: Action) => boolean,
): readonly JumpTargetView[] {
  const best = (targets: readonly JumpTargetView[]) =>
    rankByWords(targets, words, ({ number, label, detail }) =>
      [number, label, detail].filter(Boolean).join(" "),
    ).slice(0, MOST);
  const actions = PLACES.flatMap(([label, href, rule]): readonly JumpTargetView[] =>
    rule === null || may(rule) ? [{ kind: "action", href, label }] : [],
  );
  const switches = workspaces.map(
    ({ id, name }): JumpTargetView => ({
      kind: "workspace",
      href: "/",
      workspaceId: id,
      label: `Switch to “${name}”`,
    }),
  );
  const lower = words.map((word) => word.toLocaleLowerCase());
  const isMeant = ({ label }: JumpTargetView) =>
    lower.every((word) => label.toLocaleLowerCase().includes(word));
  return [
    ...best(
      documents.map(({ id, title, office }) => ({
        kind: "document",
        href: `/documents/${id}`,
        label: title,
        ...(office ? { detail: office } : {}),
      })),
    ),
    ...best(
      positions.map(({ versionId, label, heading, versionLabel, title }) => ({
        kind: "position",
        href: `/versions/${versionId}#position-${label}`,
        number: label,
        label: heading,
        detail: `${versionLabel}, ${title}`,
      })),
    ),
    ...best(documents.flatMap(comparisonsOf)),
    ...best(
      topics.map(({ id, name, notation }) => ({
        kind: "topic",
        href: `/topics/${id}`,
        label: name,
        ...(notation ? { detail: notation } : {}),
      })),
    ),
    ...best(briefings.map(({ id, title }) => ({ kind: "briefing", href: `/briefings/${id}`, label: title }))),
    ...best(
      views.map(({ id, name, ownerId, owner }) => ({
        kind: "view",
        href: `/notes?view=${id}`,
        label: name,
        detail:
          viewer.kind === "person" && viewer.userId === ownerId
            ? "All notes"
            : `All notes, shared by ${owner.name}`,
      })),
    ),
    ...switches.filter(isMeant).slice(0, MOST),
    ...actions.filter(isMeant),
  ];
}

function comparisonsOf({
  title,
  versions,
}: Rows<typeof listDocumentsNamed>[number]): readonly JumpTargetView[] {
  return versions.slice(1).flatMap((newer, at): readonly JumpTargetView[] => {
    const older = versions[at];
    if (!older) return [];
    return [
      {
        kind: "comparison",
        href: `/compare/${older.id}/${newer.id}`,
        label: `${older.label} and ${newer.label}`,
        detail: title,
      },
    ];
  });
}
