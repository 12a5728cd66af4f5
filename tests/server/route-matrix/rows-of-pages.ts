import { byRole, everybody, ownPage, page, type Row } from "./asked";

/** Every page by its folder in app/. */
export const PAGES: Readonly<Record<string, Row>> = {
  "/": ownPage("/"),
  "/briefings": ownPage("/briefings"),
  "/briefings/[briefingId]": page(({ briefing }) => `/briefings/${briefing.briefingId}`),
  "/compare": everybody(
    ({ versionId, newerId }) => `/compare?older=${versionId}&newer=${newerId}`,
    "elsewhere",
  ),
  "/compare/[older]/[newer]": page(({ versionId, newerId }) => `/compare/${versionId}/${newerId}`),
  "/compare/[older]/[newer]/changes/[key]": page(
    ({ versionId, newerId, changeKey }) => `/compare/${versionId}/${newerId}/changes/${changeKey}`,
  ),
  "/documents/[documentId]": page(({ documentId }) => `/documents/${documentId}`),
  "/documents/[documentId]/add": page(({ documentId }) => `/documents/${documentId}/add`, "editor"),
  "/documents/[documentId]/compare": page(({ documentId }) => `/documents/${documentId}/compare`),
  "/documents/new": ownPage("/documents/new", "editor"),
  "/inbox": ownPage("/inbox?show=all"),
  "/invitations/[token]": everybody(({ invitation }) => `/invitations/${invitation}`, "200"),
  "/notes": ownPage("/notes"),
  // For whoever works on the parts; not where people are served.
  "/parts": everybody(() => "/parts", "404"),
  "/positions/[positionId]": page(({ positionId }) => `/positions/${positionId}`),
  "/reset/[token]": everybody(({ reset }) => `/reset/${reset}`, "200"),
  "/search": ownPage("/search?q=spent"),
  "/settings/account": ownPage("/settings/account"),
  "/settings/account/two-step": ownPage("/settings/account/two-step"),
  "/settings/audit": ownPage("/settings/audit", "admin"),
  "/settings/codebook": ownPage("/settings/codebook"),
  "/settings/feeds": ownPage("/settings/feeds"),
  "/settings/people": ownPage("/settings/people"),
  "/settings/share-links": ownPage("/settings/share-links", "editor"),
  // Who made it may look too: the editor who asks here did not.
  "/settings/share-links/[linkId]": page(
    ({ links }) => `/settings/share-links/${links["live link"].id}`,
    "admin",
  ),
  "/settings/webhooks": ownPage("/settings/webhooks", "admin"),
  "/settings/webhooks/[webhookId]": page(
    ({ webhookIds: [webhookId] }) => `/settings/webhooks/${webhookId}`,
    "admin",
  ),
  "/settings/trash": ownPage("/settings/trash", "reviewer"),
  "/settings/workspaces": ownPage("/settings/workspaces"),
  "/settings/wording": ownPage("/settings/wording"),
  "/setup": everybody(() => "/setup?token=guessed", "404"),
  // A session opens no link: each has a cookie of its own.
  "/shared/[linkId]": {
    ask: ({ links }) => `/shared/${links["live link"].id}`,
    ends: (who) => (who === "live link" ? "200" : "404"),
  },
  // It asks for no code; those that do are tried in attack 56.
  "/shared/[linkId]/code": everybody(({ links }) => `/shared/${links["live link"].id}/code`, "404"),
  // It asks for no password; those that do are tried in attack 56.
  "/shared/[linkId]/password": everybody(({ links }) => `/shared/${links["live link"].id}/password`, "404"),
  "/sign-in": {
    ask: () => "/sign-in",
    ends: byRole("reader", { let: "elsewhere", low: "", other: "elsewhere", out: "200" }),
  },
  // Nobody here is between password and code.
  "/sign-in/code": {
    ask: () => "/sign-in/code",
    ends: byRole("reader", { let: "elsewhere", low: "", other: "elsewhere", out: "sign-in" }),
  },
  // Nobody here is asked for a second step: a member is told to go on.
  "/sign-in/second-step": {
    ask: () => "/sign-in/second-step",
    ends: byRole("reader", { let: "200", low: "", other: "200", out: "sign-in" }),
  },
  "/topics": ownPage("/topics"),
  "/topics/[topicId]": page(({ codeId }) => `/topics/${codeId}`),
  "/topics/[topicId]/beside": page(
    ({ codeId, statementIds: [one, two] }) => `/topics/${codeId}/beside?s=${one}&s=${two}`,
  ),
  "/unsubscribe/[token]": everybody(() => "/unsubscribe/guessed", "404"),
  "/versions/[versionId]": page(({ versionId }) => `/versions/${versionId}`),
  "/versions/[versionId]/passages": page(
    ({ versionId, passage }) => `/versions/${versionId}/passages?at=${passage.start}-${passage.end}`,
  ),
  "/versions/[versionId]/positions": page(({ versionId }) => `/versions/${versionId}/positions`, "editor"),
  "/versions/[versionId]/provenance": page(({ versionId }) => `/versions/${versionId}/provenance`),
};
