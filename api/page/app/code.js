// @ts-check
/** How a reference, a hash, an id or a place in the log is written on every screen. */
import { html } from "./html.js";

/** Always from left to right, in letters of one width. @param {{ children: any }} props */
export const Code = ({ children }) => html`<bdi dir="ltr" class="code">${children}</bdi>`;
