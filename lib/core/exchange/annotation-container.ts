import type { CollectionParts } from "./annotation-collection";
import type { JsonLd } from "./web-annotation";

/** How much of its annotations a container sends: whole in its first page, their ids there, or nothing of them. */
export type Contained = "descriptions" | "iris" | "none";

export const annotationMediaType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** `Link` of a container, as the W3C Web Annotation Protocol asks. */
export const containerLinks =
  '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type", <http://www.w3.org/TR/annotation-protocol/>; rel="http://www.w3.org/ns/ldp#constrainedBy"';

/** `Link` of a single annotation. */
export const annotationLinks = '<http://www.w3.org/ns/ldp#Resource>; rel="type"';

/**
 * What a `Prefer` header asks of a container. Without one, and for preferences nobody knows, whole annotations are
 * sent; where several stand in it, the least is.
 */
export function preferredContainment(prefer: string | null): Contained {
  const asked =
    /return\s*=\s*representation\s*;\s*include\s*=\s*"([^"]*)"/i.exec((prefer ?? "").slice(0, 2048))?.[1] ??
    "";
  const includes = asked.split(/\s+/);
  if (includes.includes("http://www.w3.org/ns/ldp#PreferMinimalContainer")) return "none";
  if (includes.includes("http://www.w3.org/ns/oa#PreferContainedIRIs")) return "iris";
  return "descriptions";
}

/**
 * A collection as a container of the protocol. `parts` must have been made with the same containment; with "none"
 * the pages are only named.
 */
export function annotationContainer(parts: CollectionParts, contained: Contained): JsonLd {
  const { "@context": annotations, id, type, ...rest } = parts.collection();
  const page = contained === "none" ? null : parts.page(0);
  const { "@context": _same, partOf: _this, ...first } = page ?? {};
  return {
    "@context": [String(annotations), "http://www.w3.org/ns/ldp.jsonld"],
    id: String(id),
    type: ["BasicContainer", String(type)],
    ...rest,
    ...(page && { first }),
  };
}
