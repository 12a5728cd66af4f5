import fc from "fast-check";
import { expect, test } from "vitest";
import { whomToTellOfReply } from "@/lib/core/notes/whom-to-tell";

const person = fc.constantFrom<string>("ann", "bea", "cyd", "dan");
const people = fc.array(person, { maxLength: 8 });

test("each is told once, who is mentioned of that, and nobody of what they wrote themselves", () => {
  fc.assert(
    fc.property(person, people, people, (byId, mentionedIds, threadIds) => {
      const told = whomToTellOfReply({ byId, mentionedIds, threadIds });
      const expected = new Set([...mentionedIds, ...threadIds].filter((id) => id !== byId));
      expect(told.map(({ recipientId }) => recipientId).sort()).toEqual([...expected].sort());
      for (const { recipientId, kind } of told)
        expect(kind).toBe(mentionedIds.includes(recipientId) ? "mentioned" : "replied");
    }),
  );
});
