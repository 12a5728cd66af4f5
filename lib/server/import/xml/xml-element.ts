import "server-only";

/** An element of an XML file. Names are as written, prefix and all ("w:p"), unless `prefixes` says what they mean. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}
