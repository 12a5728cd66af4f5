/** The cookie that holds "light" or "dark" where a person chose one; absent means: as the system says. */
export const THEME_COOKIE = "theme";
