/**
 * Parties as they stand in brackets behind their members' names ("Ada Lind (SPD) becomes"), in the countries of the covered languages.
 * No words of a language: their short names are used in every language's news.
 */
export const parties: ReadonlySet<string> = new Set(
  "SPD CDU CSU CDU/CSU FDP AfD BSW SSW Grüne Grünen Bündnis Linke parteilos ÖVP SPÖ FPÖ NEOS SVP EVP GLP Labour Lab Con Conservative LibDem SNP DUP Democrat Republican Independent PS LR LREM LaREM MoDem EELV UDI PCF RN LFI UMP RDSE Renaissance Horizons PSOE PP Vox PNV ERC Podemos Sumar PRI PAN PRD Morena MC PSDB PMDB MDB PT PL PSD PSB PDT PSOL DEM PTB PSC CDS CDS-PP PCP Chega Republicanos PD M5S FdI Lega VVD CDA D66 PvdA GroenLinks PVV NSC BBB".split(
    " ",
  ),
);
