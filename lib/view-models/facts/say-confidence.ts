import type { FactView } from "@/lib/contracts/picture-view";
import { SURE } from "@/lib/core/facts/fact";

/** How sure a fact is, in words and a number: who said it, or what the rule is worth. */
export function sayConfidence({ confidence, decision, reason }: FactView): string {
  if (decision && decision.decision !== "dismissed") {
    const day = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "medium" }).format(
      new Date(decision.at),
    );
    return `${capital(decision.decision)} by ${decision.byName}, ${day}.`;
  }
  const word = confidence >= SURE ? "Sure" : "To check";
  return `${word} (${Math.round(confidence * 100)} of 100)${reason ? ": " : "."}`;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
