/** The cookie in which a browser names its time zone, "Pacific/Auckland", so that a page can be made by its reader's day. */
export const TIME_ZONE_COOKIE = "time-zone";
