/** A web archive by its file's name: several captured documents, of which some are chosen (WARC, ARC, WACZ). */
export const isArchiveName = (name: string): boolean => /\.(?:w?arc(?:\.gz)?|wacz)$/i.test(name);
