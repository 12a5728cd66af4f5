import type { ExchangeAnnotation } from "./exchange-annotation";
import { ANNOTATION_CONTEXT, type JsonLd, threadItems } from "./web-annotation";

/** A set of annotations as it is served in pages. Every annotation and every reply is one item. */
export interface CollectionParts {
  readonly total: number;
  readonly pageCount: number;
  collection(): JsonLd;
  /** Page from 0, or `null` past the last. */
  page(number: number): JsonLd | null;
}

export interface CollectionOptions {
  /** IRI of the collection; pages are at `pageId(n)`. */
  readonly id: string;
  readonly label: string;
  readonly pageId: (page: number) => string;
  /** Items a page; a thread may be cut between pages, as the protocol has it. */
  readonly pageSize: number;
  /** Whether pages hold whole annotations or only their ids. Default "descriptions". */
  readonly contained?: "descriptions" | "iris";
}

/** An AnnotationCollection and its AnnotationPages, for the W3C Web Annotation Protocol. */
export function annotationCollection(
  annotations: readonly ExchangeAnnotation[],
  { id, label, pageId, pageSize, contained = "descriptions" }: CollectionOptions,
): CollectionParts {
  const items = annotations.flatMap(threadItems);
  const pageCount = Math.ceil(items.length / pageSize);
  return {
    total: items.length,
    pageCount,
    collection: () => ({
      "@context": ANNOTATION_CONTEXT,
      id,
      type: "AnnotationCollection",
      label,
      total: items.length,
      ...(pageCount > 0 && { first: pageId(0), last: pageId(pageCount - 1) }),
    }),
    page(number) {
      if (!Number.isInteger(number) || number < 0 || number >= pageCount) return null;
      return {
        "@context": ANNOTATION_CONTEXT,
        id: pageId(number),
        type: "AnnotationPage",
        partOf: { id, total: items.length },
        ...(number > 0 && { prev: pageId(number - 1) }),
        ...(number + 1 < pageCount && { next: pageId(number + 1) }),
        startIndex: number * pageSize,
        items: items
          .slice(number * pageSize, (number + 1) * pageSize)
          .map((item) => (contained === "iris" ? String(item.id) : item)),
      };
    },
  };
}

/** The whole set in one file: a collection with its only page inside. The same set gives the same bytes. */
export function annotationFile(
  annotations: readonly ExchangeAnnotation[],
  id: string,
  label: string,
): string {
  const items = annotations.flatMap(threadItems);
  const file: JsonLd = {
    "@context": ANNOTATION_CONTEXT,
    id,
    type: "AnnotationCollection",
    label,
    total: items.length,
    ...(items.length > 0 && { first: { id: `${id}#page-1`, type: "AnnotationPage", startIndex: 0, items } }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
