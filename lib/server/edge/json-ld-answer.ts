import "server-only";
import { negotiateJsonLd } from "@/lib/core/exchange/negotiate-json-ld";
import { answerWithFingerprint } from "./answer-with-fingerprint";

/** Every answer of an address says what may be asked of it, and what its answer depends on. */
interface AnswerHeaders {
  readonly Allow: string;
  readonly Vary: string;
  readonly [name: string]: string;
}

/** 406 where the client takes no JSON; `null` where it does. */
export function refuseOtherTypes(request: Request, headers: AnswerHeaders): Response | null {
  return negotiateJsonLd(request.headers.get("accept"))
    ? null
    : new Response("This address answers with application/ld+json.\n", { status: 406, headers });
}

/** JSON-LD in the form that the client asks for. */
export function jsonLdAnswer(request: Request, content: unknown, headers: AnswerHeaders): Response {
  const type = negotiateJsonLd(request.headers.get("accept")) ?? "application/json";
  return answerWithFingerprint(request, type, JSON.stringify(content), headers);
}
