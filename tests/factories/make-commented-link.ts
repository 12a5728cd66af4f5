import type { CreateShareLinkInput } from "@/lib/contracts/share-input";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { leaveGuestComment } from "@/lib/server/services/guest-comments/leave-guest-comment";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { guestFrom } from "./guest-from";
import { makeVersion } from "./make-version";
import { makeWorkspace } from "./make-workspace";

let places = 0;
/** Each from a place of its own, so that tests of one file do not use up each other's limits. */
export const newPlace = () => guestFrom(`2001:db8::${(++places).toString(16)}`);

/** A text with a link that anyone may comment through, and guests of it. */
export async function makeCommentedLink(terms: Partial<CreateShareLinkInput> = {}) {
  const workspace = await makeWorkspace();
  const maker = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(maker, workspace.id);
  const { positions } = await openVersion(maker, versionId);
  return { workspace, documentId, positions, ...(await commentedLink(maker, versionId, terms)) };
}

/** A link to a version of somebody's with guests of it. */
export async function commentedLink(
  maker: Viewer,
  versionId: string,
  terms: Partial<CreateShareLinkInput> = {},
) {
  const make = (more: Partial<CreateShareLinkInput> = {}) =>
    createShareLink(
      maker,
      { versionId, withNotes: true, days: 30, comments: "anyone", ...terms, ...more },
      "https://x.example",
    );
  const { link, url } = await make();
  /** Somebody who has come by the address, each time anew; asked each time, as a page of theirs asks. */
  const follow = async (address = url, linkId = link.id): Promise<() => Promise<Viewer>> => {
    const followed = await followShareLink(new URL(address).pathname.slice(3), newPlace());
    return () => viewerOfShareLink(linkId, followed?.cookie);
  };
  const come = async (address = url, linkId = link.id): Promise<Viewer> => (await follow(address, linkId))();
  const say = (
    viewer: Viewer,
    body: string,
    more: { name?: string; positionId?: string; linkId?: string } = {},
  ) => leaveGuestComment(viewer, { linkId: link.id, name: "Ana Guest", body, ...more }, newPlace());
  return { maker, versionId, make, link, url, follow, come, say };
}
