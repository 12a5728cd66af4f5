/** A size as people read it: 26,214,400 bytes are "25 MB". */
export const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
