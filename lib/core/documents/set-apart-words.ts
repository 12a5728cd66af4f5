/**
 * Why words of a source are folded although they are the document's own: they are printed as taken back, or not shown.
 * Every importer lays them down as a block of their own, right after the block they stood in, with one of these reasons,
 * and adds a warning: nothing is lost, and nothing of it is told as text in force.
 */
export const STRUCK_OUT = "struck out in the source";
export const HIDDEN_IN_SOURCE = "hidden in the source";
