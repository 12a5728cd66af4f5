/** What was written before the editor was there, and what is then to be done with it. */
export interface EarlyWriting {
  readonly text: string;
  /** Where the caret stands in it. */
  readonly caret: number;
  /** Typed key by key, so that "1. " begins a list as it does in the editor; what was pasted stays as it is. */
  readonly typed: boolean;
  readonly focused: boolean;
  /** A key that saves or closes was pressed meanwhile. */
  readonly key: "save" | "close" | null;
}

/** Between the plain field and the editor: the words go over once, as soon as both are there. */
export interface EarlyHandover {
  /** How to take the words out of the field; it answers `null` while a character is being composed. Once more after that. */
  readonly give: (take: () => EarlyWriting | null) => void;
  readonly receive: (receiver: (writing: EarlyWriting) => void) => void;
}

export function earlyHandover(): EarlyHandover {
  let taking: (() => EarlyWriting | null) | null = null;
  let receiving: ((writing: EarlyWriting) => void) | null = null;
  const go = () => {
    const writing = receiving && taking?.();
    if (!writing) return;
    const receiver = receiving;
    receiving = null;
    receiver?.(writing);
  };
  return {
    give: (take) => {
      taking = take;
      go();
    },
    receive: (receiver) => {
      receiving = receiver;
      go();
    },
  };
}
