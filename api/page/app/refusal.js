// @ts-check
/** What asking was refused with, as every screen shows it. */
import { html } from "./html.js";
import { say } from "./words.js";

/** In the server's own words; where none came from it, that it was not reached. @param {{ of: { refused: { value: any } } }} props */
export function Refusal({ of }) {
  const refused = of.refused.value;
  return refused && html`<p class="notice alarm" role="alert"><bdi>${refused.message || say("page-unreachable")}</bdi></p>`;
}
