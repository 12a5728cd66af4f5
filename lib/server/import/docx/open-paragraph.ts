import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { InlineText } from "@/lib/server/import/office/inline-text";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";

/** What has been read of a paragraph: its words, and what hangs on it and stands after it. */
export class OpenParagraph {
  readonly text = new InlineText();
  /** Contents of text boxes. */
  readonly boxes: XmlElement[] = [];
  /** Descriptions of pictures. */
  readonly descriptions: string[] = [];
  /** Words of drawings that are no text boxes: letters set as a picture, shapes. */
  readonly embedded: DraftBlock[] = [];
}
