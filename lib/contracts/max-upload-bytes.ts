/** Bytes of a file, a paste, a fetched or captured page; checked again by the import itself. */
export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;
/** Archives of captures hold many files; one of them is taken. */
export const MAX_ARCHIVE_BYTES = 100 * 1024 * 1024;
