/** The `data-` attribute of the printed picture, known to the server that prints it and to the browser that hears it. */
export const PICTURE = "picture";
