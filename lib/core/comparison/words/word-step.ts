/** How a token came to stand: 0 equal, 1 differs by a capital only, 2 paired as alike, 3 deleted, 4 inserted. */
export const Step = { equal: 0, capital: 1, alike: 2, deleted: 3, inserted: 4 } as const;
