/** What a briefing holds at most: characters in UTF-16 units, and items that are in it at one time. */
export const briefingLimits = {
  title: 200,
  introduction: 10_000,
  heading: 200,
  comment: 5_000,
  sentence: 2_000,
  items: 500,
} as const;
