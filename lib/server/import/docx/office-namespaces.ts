import "server-only";

const TRANSITIONAL = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";

/** Namespaces of Office files in both dialects of ISO/IEC 29500 (Transitional and Strict), with the prefixes used here. */
export const OFFICE_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...[TRANSITIONAL, STRICT].flatMap((base): [string, string][] => {
    const year = base === TRANSITIONAL ? "/2006" : "";
    return [
      [`${base}wordprocessingml${year}/main`, "w"],
      [`${base}officeDocument${year}/relationships`, "r"],
      [`${base}officeDocument${year}/math`, "m"],
      [`${base}drawingml${year}/main`, "a"],
      [`${base}drawingml${year}/wordprocessingDrawing`, "wp"],
      [`${base}drawingml${year}/chart`, "c"],
      [`${base}drawingml${year}/diagram`, "dgm"],
      [`${base}drawingml${year}/picture`, "pic"],
    ];
  }),
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
]);
