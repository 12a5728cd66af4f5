import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findShareGate } from "@/lib/server/db/share-gates";
import { deleteBriefing } from "@/lib/server/services/briefings/delete-briefing";
import { listBriefings } from "@/lib/server/services/briefings/list-briefings";
import { openBriefing } from "@/lib/server/services/briefings/open-briefing";
import { restoreBriefing } from "@/lib/server/services/briefings/restore-briefing";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { shareBriefing } from "@/lib/server/services/share-links/share-briefing";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { type Everything, makeEverything } from "@/tests/security/foreign-ids/make-everything";

let of: Everything;
beforeAll(async () => {
  of = await makeEverything();
});

async function shared() {
  const { briefingId } = await of.filledBriefing();
  const { link } = await shareBriefing(of.author, { briefingId, days: 7 }, "https://x.example");
  const holder = async (): Promise<Viewer> => {
    const gate = await findShareGate(link.id);
    return gate?.state === "open" ? { kind: "share", scope: gate.scope } : { kind: "nobody" };
  };
  return { briefingId, link, holder };
}

const refused = { code: "not-found" };

test("attack-56: the holder of a briefing gets its paper, and no text, no comparison, no other briefing", async () => {
  const { briefingId, link, holder } = await shared();
  const viewer = await holder();
  const shown = await openSharedLink(viewer);
  if (shown.kind !== "briefing") throw new Error("a briefing was shared");
  const mine = await openBriefing(of.author, briefingId);
  expect(
    shown.briefing.items.map(({ sentence, older, newer, note }) => [
      sentence,
      older?.words,
      newer?.words,
      note?.text,
    ]),
  ).toEqual(
    mine.items.map(({ sentence, older, newer, note }) => [sentence, older?.words, newer?.words, note?.text]),
  );
  expect(JSON.stringify(shown)).not.toMatch(/"\/(?:versions|compare|documents)\//);
  expect(JSON.stringify(mine)).toMatch(/"\/(?:versions|compare)\//);
  expect(shown.briefing.may).toEqual({ edit: false, delete: false, share: false });

  const other = await of.filledBriefing();
  await expect(openBriefing(viewer, other.briefingId)).rejects.toMatchObject(refused);
  await expect(listBriefings(viewer, of.workspace.id)).rejects.toMatchObject(refused);
  await expect(openVersion(viewer, of.versionId)).rejects.toMatchObject(refused);
  await expect(openComparison(viewer, of.versionId, of.newerId)).rejects.toMatchObject(refused);
  expect((await listShareLinks(of.author)).find(({ id }) => id === link.id)).toMatchObject({
    what: "Briefing “A briefing”",
    of: { id: briefingId, title: "A briefing" },
    shows: ["quotes, comments and notes", "names shown"],
  });
});

test("attack-56: a briefing that is deleted, or whose link is revoked, is open to no holder", async () => {
  const { briefingId, link, holder } = await shared();
  expect((await holder()).kind).toBe("share");
  await deleteBriefing(of.author, { briefingId });
  expect((await holder()).kind).toBe("nobody");
  await restoreBriefing(of.author, { briefingId });
  expect((await holder()).kind).toBe("share");
  await revokeShareLink(of.author, { linkId: link.id });
  expect((await holder()).kind).toBe("nobody");
});
