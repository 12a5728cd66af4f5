import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { SetUpFirstAccountInput } from "@/lib/contracts/account-input";
import { CreateAnnotationInput, EditAnnotationInput } from "@/lib/contracts/annotation-input";
import { CreateDocumentInput, ImportVersionInput } from "@/lib/contracts/document-input";
import { CreateShareLinkInput } from "@/lib/contracts/share-input";
import { noteOf } from "@/tests/factories/note-of";

const id = randomUUID();
const inputs = {
  CreateAnnotationInput: [
    CreateAnnotationInput,
    { versionId: id, start: 0, end: 1, quote: "x", body: noteOf("x"), idempotencyKey: id },
  ],
  EditAnnotationInput: [EditAnnotationInput, { annotationId: id, revision: 1, body: noteOf("x") }],
  CreateDocumentInput: [CreateDocumentInput, { workspaceId: id, title: "x" }],
  ImportVersionInput: [ImportVersionInput, { documentId: id, text: "x" }],
  CreateShareLinkInput: [CreateShareLinkInput, { versionId: id }],
  SetUpFirstAccountInput: [
    SetUpFirstAccountInput,
    { token: "x", email: "a@b.gov", name: "A", password: "x" },
  ],
} as const;

test.each(Object.entries(inputs))("%s takes its own fields and no other", (_name, [schema, input]) => {
  expect(schema.safeParse(input).success).toBe(true);
  for (const extra of ["role", "authorId", "createdAt", "revokedAt", "sha256", "status", "isAdmin"]) {
    expect([extra, schema.safeParse({ ...input, [extra]: "admin" }).success]).toEqual([extra, false]);
  }
});
