/** The smallest note: one paragraph. */
export const noteOf = (text: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

/** A note that mentions people between its words. */
export const noteTo = (
  ...parts: readonly (string | { readonly userId: string; readonly name: string })[]
) => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: parts.map((part) =>
        typeof part === "string"
          ? { type: "text", text: part }
          : { type: "mention", attrs: { id: part.userId, name: part.name } },
      ),
    },
  ],
});
