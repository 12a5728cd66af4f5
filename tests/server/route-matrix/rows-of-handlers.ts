import { byRole, data, everybody, ownData, type Row } from "./asked";

const JSON_LD = { accept: "application/ld+json" };

/** A file that goes with what it is about. */
const upload = (address: string, about: object, body = "no such file") => ({
  path: `${address}?about=${encodeURIComponent(JSON.stringify(about))}`,
  method: "POST",
  headers: { "content-type": "application/octet-stream" },
  body,
});

/** A form as a browser sends it without script. */
const formTo = (path: string, body: string) => ({
  path,
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded" },
  body,
});

/** Answers of HEAD have no words that say why. */
const head = (path: string) => ({ path, method: "HEAD", headers: JSON_LD });
const headEnds = byRole("reader", { let: "200", low: "403", other: "404", out: "404" });

/** What has a token of its own; no cookie opens anything there, not even that of an administrator. */
const byTokenAlone = Object.fromEntries(
  ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"].map((method) => [
    `${method} /api/v1/[[...path]]`,
    everybody(({ documentId }) => ({ path: `/api/v1/documents/${documentId}`, method }), "401"),
  ]),
);

/** Every handler by its method and its folder in app/. */
export const HANDLERS: Readonly<Record<string, Row>> = {
  ...byTokenAlone,
  // What an address takes stands in the document, which everybody may read.
  "OPTIONS /api/v1/[[...path]]": everybody(() => ({ path: "/api/v1/documents", method: "OPTIONS" }), "204"),
  // The operator's alone, by a key that no account has.
  "POST /api/accounts": everybody(
    () => ({ path: "/api/accounts", method: "POST", body: JSON.stringify({ verb: "list" }) }),
    "not-found",
  ),
  "GET /annotations/[annotationId]": data(({ noteId }) => ({
    path: `/annotations/${noteId}`,
    headers: JSON_LD,
  })),
  "HEAD /annotations/[annotationId]": { ask: ({ noteId }) => head(`/annotations/${noteId}`), ends: headEnds },
  "OPTIONS /annotations/[annotationId]": everybody(
    ({ noteId }) => ({ path: `/annotations/${noteId}`, method: "OPTIONS" }),
    "204",
  ),
  "GET /api/annotations/[documentId]": data(({ documentId }) => ({
    path: `/api/annotations/${documentId}/`,
    headers: JSON_LD,
  })),
  "HEAD /api/annotations/[documentId]": {
    ask: ({ documentId }) => head(`/api/annotations/${documentId}/`),
    ends: headEnds,
  },
  "OPTIONS /api/annotations/[documentId]": everybody(
    ({ documentId }) => ({ path: `/api/annotations/${documentId}/`, method: "OPTIONS" }),
    "204",
  ),
  "GET /api/auth/[...nextauth]": everybody(() => "/api/auth/providers", "200"),
  // Without the token of a form it ends no session and begins none.
  "POST /api/auth/[...nextauth]": everybody(
    () => ({ path: "/api/auth/signout", method: "POST", body: "" }),
    "elsewhere",
  ),
  // Where no issuer is configured, there is nothing to sign in with.
  "GET /api/oidc/callback": everybody(() => "/api/oidc/callback?code=x&state=x", "not-found"),
  "GET /api/oidc/sign-in": everybody(() => "/api/oidc/sign-in", "not-found"),
  // The operator's alone, by a key that no account has.
  "POST /api/backup": everybody(() => ({ path: "/api/backup", method: "POST" }), "not-found"),
  "GET /api/comparisons/[older]/[newer]": data(
    ({ versionId, newerId }) => `/api/comparisons/${versionId}/${newerId}`,
  ),
  "DELETE /api/comparisons/[older]/[newer]": data(
    ({ versionId, newerId }) => ({ path: `/api/comparisons/${versionId}/${newerId}`, method: "DELETE" }),
    "reader",
    "204",
  ),
  "GET /api/comparisons/[older]/[newer]/events": data(
    ({ versionId, newerId }) => `/api/comparisons/${versionId}/${newerId}/events`,
  ),
  "GET /api/comparisons/[older]/[newer]/judgements": data(
    ({ versionId, newerId }) => `/api/comparisons/${versionId}/${newerId}/judgements`,
  ),
  "GET /api/health": everybody(() => "/api/health", "200"),
  "POST /api/imports": data(
    ({ documentId }) =>
      upload("/api/imports", { documentId, fileName: "paper.txt" }, `A text, ${Math.random()}.\n`),
    "editor",
    "done",
  ),
  "POST /api/imports/annotations": data(
    ({ versionId }) => upload("/api/imports/annotations", { versionId }),
    "reviewer",
    "unreadable",
  ),
  "POST /api/imports/archive": data(
    ({ documentId }) => upload("/api/imports/archive", { place: { documentId }, fileName: "no-archive.txt" }),
    "editor",
    "invalid",
  ),
  "POST /api/imports/captures": data(
    ({ documentId }) => upload("/api/imports/captures", { place: { documentId }, url: "not an address" }, ""),
    "editor",
    "invalid",
  ),
  "POST /api/imports/facts": data(
    ({ documentId }) => upload("/api/imports/facts", { documentId }),
    "reviewer",
    "unreadable",
  ),
  "POST /api/imports/notes": data(
    ({ workspaceId }) => upload("/api/imports/notes", { workspaceId }),
    "reviewer",
    "unreadable",
  ),
  "POST /api/imports/page": data(
    ({ documentId }) => upload("/api/imports/page", { place: { documentId }, url: "not an address" }, ""),
    "editor",
    "invalid",
  ),
  "POST /api/imports/preview": data(
    ({ documentId }) =>
      upload("/api/imports/preview", { place: { documentId }, fileName: "a.txt" }, "A text.\n"),
    "editor",
    "done",
  ),
  "POST /api/imports/reviews": data(
    ({ versionId, newerId }) =>
      upload("/api/imports/reviews", { olderVersionId: versionId, newerVersionId: newerId }),
    "reviewer",
    "unreadable",
  ),
  "POST /api/imports/stances": data(
    ({ workspaceId }) => upload("/api/imports/stances", { workspaceId }),
    "reviewer",
    "unreadable",
  ),
  "POST /api/imports/statements": data(
    ({ versionId }) => upload("/api/imports/statements", { versionId }),
    "reviewer",
    "unreadable",
  ),
  "GET /api/inbox/unread": ownData(() => "/api/inbox/unread"),
  "GET /api/jump": ownData(() => "/api/jump?q=example"),
  "GET /api/versions/[versionId]/events": data(({ versionId }) => `/api/versions/${versionId}/events`),
  "GET /api/versions/[versionId]/notes": data(({ versionId }) => `/api/versions/${versionId}/notes`),
  "GET /api/versions/[versionId]/original": data(({ versionId }) => `/api/versions/${versionId}/original`),
  "GET /briefings/[briefingId]/export/[file]": data(
    ({ briefing }) => `/briefings/${briefing.briefingId}/export/briefing.md`,
  ),
  "GET /compare/[older]/[newer]/[file]": data(
    ({ versionId, newerId }) => `/compare/${versionId}/${newerId}/changes.csv`,
  ),
  "GET /documents/[documentId]/facts.csv": data(({ documentId }) => `/documents/${documentId}/facts.csv`),
  "GET /documents/[documentId]/facts.json": data(({ documentId }) => `/documents/${documentId}/facts.json`),
  "GET /documents/[documentId]/positions.csv": data(
    ({ documentId }) => `/documents/${documentId}/positions.csv`,
  ),
  "GET /documents/[documentId]/notes.jsonld": data(
    ({ documentId }) => `/documents/${documentId}/notes.jsonld`,
  ),
  "GET /documents/[documentId]/picture.svg": data(({ documentId }) => `/documents/${documentId}/picture.svg`),
  // The address is all that opens it, whoever asks; those that were made are tried in attack 56.
  // The page says whether there is such an address.
  "GET /api/unsubscribe/[token]": everybody(() => "/api/unsubscribe/guessed", "elsewhere"),
  "POST /api/unsubscribe/[token]": everybody(
    () => formTo("/api/unsubscribe/guessed", "List-Unsubscribe=One-Click"),
    "not-found",
  ),
  "GET /feeds/[token]": everybody(() => "/feeds/guessed", "not-found"),
  // Whoever holds a token is who it opens something to; the others learn one thing.
  "GET /s/[token]": {
    ask: ({ links }, who) =>
      `/s/${who.endsWith("link") ? links[who as "live link"].token : links["live link"].token}`,
    ends: (who) => (who === "revoked link" || who === "expired link" ? "no link" : "elsewhere"),
  },
  // Of a link that is open to anyone. All others: attack 84.
  "GET /s/[token]/picture.png": {
    ask: ({ links }, who) =>
      `/s/${who.endsWith("link") ? links[who as "live link"].token : links["live link"].token}/picture.png`,
    ends: (who) => (who === "revoked link" || who === "expired link" ? "not-found" : "200"),
  },
  // Who made it may look too: the editor who asks here did not.
  "GET /settings/share-links/[linkId]/comments.csv": data(
    ({ links }) => `/settings/share-links/${links["live link"].id}/comments.csv`,
    "admin",
  ),
  "GET /settings/share-links/[linkId]/log.csv": data(
    ({ links }) => `/settings/share-links/${links["live link"].id}/log.csv`,
    "admin",
  ),
  // The live link is for anyone; those for members are tried in attack 56.
  "GET /shared/[linkId]/member": everybody(
    ({ links }) => `/shared/${links["live link"].id}/member`,
    "elsewhere",
  ),
  // The live link asks for no code; those that do are tried in attack 56.
  "POST /shared/[linkId]/code/enter": everybody(
    ({ links }) => formTo(`/shared/${links["live link"].id}/code/enter`, "code=123456"),
    "not-found",
  ),
  "POST /shared/[linkId]/code/send": everybody(
    ({ links }) => formTo(`/shared/${links["live link"].id}/code/send`, "email=ana%40example.org"),
    "not-found",
  ),
  // The live link asks for no password; those that do are tried in attack 56.
  "POST /shared/[linkId]/enter": everybody(
    ({ links }) => formTo(`/shared/${links["live link"].id}/enter`, "password=a+lamp+at+night"),
    "not-found",
  ),
  "GET /notes/notes.csv": ownData(() => "/notes/notes.csv"),
  "GET /topics/[topicId]/export/[file]": data(({ codeId }) => `/topics/${codeId}/export/topic.csv`),
  "GET /topics/export/[file]": ownData(() => "/topics/export/topics.csv"),
};
