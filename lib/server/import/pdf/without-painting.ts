import "server-only";
// Keeps the language's own functions before the engine, which comes after this, replaces them.
import "./native-built-ins";

/**
 * The PDF engine looks for these classes of a browser when it is loaded, for painting, which nobody asks of it here. In
 * their place stand empty ones: otherwise it would load a native painting library (see decision 0310) or stop.
 * To be imported before the engine.
 */
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
}
if (!("FontFace" in globalThis)) {
  // Without it every font would be turned into outlines for a canvas.
  class FontFace {
    readonly loaded = Promise.resolve(this);
  }
  Object.defineProperty(globalThis, "FontFace", { value: FontFace, configurable: true });
}
