/** What a webhook can be told of: actions of the audit log that any member may know of, in the words of the form. */
export const WEBHOOK_KINDS = {
  "document.created": "A document was added",
  "document.deleted": "A document was moved to the trash",
  "document.restored": "A document was restored",
  "version.imported": "A version was added",
  "version.deleted": "A version was moved to the trash",
  "version.restored": "A version was restored",
  "annotation.created": "A note was written",
  "annotation.shared": "A draft was shared as a note",
  "annotation.resolved": "A note was resolved",
  "annotation.reopened": "A note was reopened",
  "reply.created": "A note was replied to",
  "guest-comment.created": "A guest of a share link commented",
  "guest-comment.answered": "A guest’s comment was answered",
  "guest-comment.resolved": "A guest’s comment was resolved",
  "guest-comment.reopened": "A guest’s comment was reopened",
  "change.signed-off": "A comparison was signed off",
  "change.sign-off-withdrawn": "A sign-off was withdrawn",
} as const;

export type WebhookKind = keyof typeof WEBHOOK_KINDS;

/** What an administrator sends to see that it arrives. */
export const TEST_KIND = "webhook.test";

export const isWebhookKind = (kind: string): kind is WebhookKind => Object.hasOwn(WEBHOOK_KINDS, kind);
