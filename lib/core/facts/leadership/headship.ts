/** Posts at the head of an office; an "officer" or "spokesperson" alone on a line heads nothing. */
export const headship =
  /^(?:Acting |Interim )?(?:Executive |Managing |Regional )?(?:Director|Administrator|Commissioner|Chief|Head|Chair|Chairman|Chairwoman|Chairperson|Coordinator|Secretary|Assistant Secretary|Under Secretary|High Commissioner|Director[- ]General|Secretary[- ]General|Ambassador-at-Large|Directeur|Directrice|Président|Présidente|Presidente|Presidenta|Direktor|Direktorin|Leiter|Leiterin|Ministre|Ministro|Ministra|Director|Directora|Jefe|Jefa)(?![\p{L}])/u;
