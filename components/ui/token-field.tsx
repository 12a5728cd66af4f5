"use client";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import styles from "./token-field.module.css";
import { useAfterPress } from "./use-after-press";

interface Token {
  readonly value: string;
  /** What it is called, where that is not what was typed. */
  readonly name?: string;
  /** Cannot stay as it is: `error` says why. */
  readonly strange?: boolean;
  readonly content: ReactNode;
}

interface TokenFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What is chosen, in order. */
  readonly tokens: readonly Token[];
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** What is offered for what is typed. */
  readonly options: readonly Token[];
  readonly onChoose: (value: string) => void;
  readonly onRemove: (value: string) => void;
  /** What is typed is to be taken as it is. */
  readonly onTake: () => void;
  /** Stands among the fields of a form, in their look. */
  readonly inForm?: boolean;
  readonly hint?: string;
  readonly error?: string | null | undefined;
  readonly onFocus?: () => void;
  readonly onLeave?: () => void;
}

/**
 * A field for several values, chosen from a list or typed. The arrows choose, Enter takes what is marked or else what is
 * typed, Escape shuts the list, Backspace in the empty field removes the last one. The list stands in the flow of the page,
 * where nothing around can cut it off.
 */
export function TokenField(props: TokenFieldProps) {
  const { label, placeholder, tokens, typed, onTyped, options, onChoose, onRemove, onTake } = props;
  const { hint, error } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const afterPress = useAfterPress();
  const shown = open && options.length > 0;
  const at = shown ? Math.min(active, options.length - 1) : -1;
  useEffect(() => {
    if (at >= 0) list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const say = (next: string) => {
    setOpen(true);
    setActive(-1);
    onTyped(next);
  };
  const choose = (value: string) => {
    setActive(-1);
    onChoose(value);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const marked = options[at];
    if (event.nativeEvent.isComposing) return;
    if (step !== undefined) {
      setOpen(true);
      // Beyond either end is the field itself, where nothing is marked.
      const places = options.length + 1;
      setActive(((at + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      if (marked) choose(marked.value);
      else onTake();
    } else if (event.key === "Escape" && shown) setOpen(false);
    else if (event.key === "Backspace" && typed === "" && tokens.length > 0)
      onRemove(tokens.at(-1)?.value ?? "");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.field} data-in-form={props.inForm || undefined}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.inside}>
        {tokens.length > 0 ? (
          <ul className={styles.tokens} aria-label={`${label} chosen`}>
            {tokens.map(({ value, name, strange, content }) => (
              <li key={value} data-strange={strange || undefined}>
                {content}
                <button
                  type="button"
                  aria-label={`Remove ${name ?? value}`}
                  onClick={() => {
                    onRemove(value);
                    input.current?.focus();
                  }}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-expanded={shown}
          aria-autocomplete="list"
          {...(shown ? { "aria-controls": `${id}-list` } : {})}
          {...(at >= 0 ? { "aria-activedescendant": `${id}-${at}` } : {})}
          {...(hint || error ? { "aria-describedby": `${id}-says` } : {})}
          {...(error ? { "aria-invalid": true as const } : {})}
          autoComplete="off"
          dir="auto"
          value={typed}
          {...(tokens.length === 0 && placeholder ? { placeholder } : {})}
          onChange={({ target }) => say(target.value)}
          onFocus={() => {
            setOpen(true);
            props.onFocus?.();
          }}
          onBlur={() => {
            props.onLeave?.();
            afterPress(() => {
              if (document.activeElement === input.current) return;
              setOpen(false);
              onTake();
            });
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {hint || error ? (
        // What is wrong may turn out while one goes on in the field.
        <p id={`${id}-says`} className={error ? styles.error : styles.hint} aria-live="polite">
          {error || hint}
        </p>
      ) : null}
      <span className="vh" role="status">
        {shown ? (options.length === 1 ? "1 suggestion" : `${options.length} suggestions`) : ""}
      </span>
      {shown ? (
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
          {options.map(({ value, content }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys of its list
            // biome-ignore lint/a11y/useFocusableInteractive: an option is reached by aria-activedescendant
            <div
              key={value}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              className={styles.option}
              // A press would take the focus, and with it the list, away before the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(value)}
            >
              {content}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
