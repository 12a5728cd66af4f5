/**
 * The style of paragraphs that say where the two texts of a written comparison come from, and are part of neither. A style
 * outlives other programs; a content control does not.
 */
export const ANNEX_STYLE = "variorum annex";

/** Why they are folded where the file is read again. */
export const COMPARISON_ANNEX = "sources of the comparison this file was written from";
