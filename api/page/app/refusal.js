// @ts-check
/** What asking was refused with, as every screen shows it. */
import { html } from "./html.js";
import { Told } from "./told.js";

/** In the language of whoever looks; where nothing came from the server, that it was not reached. @param {{ of: { refused: { value: any } } }} props */
export function Refusal({ of }) {
  const refused = of.refused.value;
  return refused && html`<p class="notice alarm" role="alert"><${Told} refused=${refused} /></p>`;
}
