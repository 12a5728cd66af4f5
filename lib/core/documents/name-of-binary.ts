/** First bytes of kinds of file that people take for text, and how a message calls them. */
const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive (DOCX, XLSX, ODT … are such archives)"],
  ["PK\u0005\u0006", "an empty ZIP archive"],
  ["\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old Office file (.doc, .xls, .ppt)"],
  ["{\\rtf", "an RTF file"],
  ["\u001f\u008b", "a gzip archive"],
  ["BZh", "a bzip2 archive"],
  ["\u00fd7zXZ", "an XZ archive"],
  ["(\u00b5/\u00fd", "a Zstandard archive"],
  // The dictionary that stands first in a WARC file packed with Zstandard.
  ["]*M\u0018", "a Zstandard archive"],
  ["MSCF", "a CAB archive"],
  ["bplist00", "a Safari web archive or another property list"],
  ["ITSF", "a help file (CHM)"],
  ["AT&TFORM", "a DjVu file"],
  ["\u00ffWPC", "a WordPerfect file"],
  ["7z\u00bc\u00af\u0027\u001c", "a 7-Zip archive"],
  ["Rar!", "a RAR archive"],
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["II*\u0000", "a TIFF picture"],
  ["MM\u0000*", "a TIFF picture"],
  ["RIFF", "a media file (RIFF)"],
  ["MZ", "a Windows program"],
  ["\u007fELF", "a program (ELF)"],
  ["\u00ca\u00fe\u00ba\u00be", "a program (Java class or Mach-O)"],
  ["OggS", "a media file (Ogg)"],
  ["ID3", "a media file (MP3)"],
  ["fLaC", "a media file (FLAC)"],
  ["SQLite format 3\u0000", "an SQLite database"],
  ["wOFF", "a font"],
  ["wOF2", "a font"],
  ["%!PS", "a PostScript file"],
];

/** Old Office files share one container; the names of the streams in it tell them apart. */
const STREAMS: readonly (readonly [stream: string, name: string])[] = [
  ["__properties_version1.0", "a message of Outlook (.msg)"],
  ["WordDocument", "an old Word file (.doc)"],
  ["PowerPoint Document", "an old presentation (.ppt)"],
  ["Workbook", "an old spreadsheet (.xls)"],
];

/** Names a binary file by its first bytes, with its article ("a PDF"); `null` where none is known. */
export function nameOfBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [signature, name] of SIGNATURES) {
    // "MZ" alone may begin a text; a program has a zero soon after.
    if (!head.startsWith(signature) || (signature === "MZ" && !head.includes("\u0000"))) continue;
    return signature.startsWith("\u00d0\u00cf") ? (nameOfContainer(bytes) ?? name) : name;
  }
  if (head.slice(4, 8) === "ftyp") return "a media file (MP4)";
  return null;
}

function nameOfContainer(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return STREAMS.find(([stream]) => text.includes(`${stream}\u0000`))?.[1] ?? null;
}
