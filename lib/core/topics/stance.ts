/** Where an actor stands on a topic, in words. Only a person says so; nothing here is worked out. */
export const STANCES = {
  supports: "supports",
  conditional: "supports with conditions",
  opposes: "opposes",
  silent: "silent",
} as const;

export type Stance = keyof typeof STANCES;

export const isStance = (word: string): word is Stance => Object.hasOwn(STANCES, word);
