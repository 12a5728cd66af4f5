import { noteHtml } from "@/lib/core/notes/note-html";
import type {
  ExchangeAnnotation,
  ExchangePerson,
  ExchangeReply,
  ExchangeTarget,
} from "./exchange-annotation";

/** JSON-LD with its keys in the order they are written. */
export type JsonLd = { [key: string]: string | number | JsonLd | readonly (string | JsonLd)[] };

export const ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** An annotation after the W3C Web Annotation Data Model, without its replies, standing alone. */
export function webAnnotation(annotation: ExchangeAnnotation): JsonLd {
  return { "@context": ANNOTATION_CONTEXT, ...annotationItem(annotation) };
}

/** An annotation and its replies, in that order, as they stand in a page of a collection. */
export function threadItems(annotation: ExchangeAnnotation): JsonLd[] {
  return [annotationItem(annotation), ...annotation.replies.map(replyItem)];
}

function annotationItem(annotation: ExchangeAnnotation): JsonLd {
  return { ...entry(annotation, "commenting"), target: target(annotation.target) };
}

function replyItem(reply: ExchangeReply): JsonLd {
  return { ...entry(reply, "replying"), target: reply.inReplyTo };
}

function entry(from: ExchangeAnnotation | ExchangeReply, motivation: "commenting" | "replying"): JsonLd {
  return {
    id: from.id,
    type: "Annotation",
    motivation,
    ...(from.creator && { creator: person(from.creator) }),
    ...(from.created && { created: from.created }),
    ...(from.modified && { modified: from.modified }),
    ...(from.rights && { rights: from.rights }),
    body: [
      { type: "TextualBody", purpose: motivation, format: "text/html", value: noteHtml(from.note) },
      ...from.tags.map((value) => ({ type: "TextualBody", purpose: "tagging", format: "text/plain", value })),
    ],
  };
}

const person = ({ id, name }: ExchangePerson): JsonLd => ({ ...(id && { id }), type: "Person", name });

function target({
  source,
  quote,
  prefix,
  suffix,
  position,
  sourceDate,
  cached,
}: ExchangeTarget): JsonLd | string {
  const selector: JsonLd[] = [];
  if (quote)
    selector.push({
      type: "TextQuoteSelector",
      exact: quote,
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
    });
  if (quote && position)
    selector.push({ type: "TextPositionSelector", start: position.start, end: position.end });
  if (selector.length === 0 && !sourceDate) return source;
  return {
    type: "SpecificResource",
    source,
    ...(selector.length > 0 && { selector }),
    // The model has no state of a time without a date.
    ...(sourceDate && { state: { type: "TimeState", sourceDate, ...(cached && { cached }) } }),
  };
}
