import "server-only";
import type { ChartWords } from "@/lib/server/import/office/chart-blocks";
import { ListCounters } from "@/lib/server/import/office/list-counters";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import type { OdfStyles } from "./odf-styles";

/** What all stories of an OpenDocument text share while it is read. */
export class OdtContext {
  readonly counters = new ListCounters();
  readonly notes: { readonly mark: string; readonly body: XmlElement; readonly end: boolean }[] = [];
  readonly warnings = new Set<string>();
  /** The list that was read last in each style, for those that go on with it. */
  readonly lastLists = new Map<string, string>();
  lists = 0;
  tables = 0;
  comments = 0;
  /** Charts whose figures were read. */
  drawnTables = 0;

  /** @param charts by the folder of the file that each lies in */
  constructor(
    readonly styles: OdfStyles,
    readonly charts: ReadonlyMap<string, ChartWords> = new Map(),
  ) {}
}
