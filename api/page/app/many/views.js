// @ts-check
/** Views of the register that somebody gave a name. They are kept in this browser alone, person by person; each is a link. */
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { asked, link } from "../address.js";
import { html } from "../html.js";
import { me } from "../shell.js";
import { say } from "../words.js";

/** @typedef {{ name: string, query: string }} View */

const KEPT = "hrdd-views";
/** More than anybody finds again. */
const MOST = 40;

/** @returns {Record<string, View[]>} */
function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
    return kept && typeof kept === "object" ? kept : {};
  } catch {
    return {};
  }
}

const kept = signal(read());
addEventListener("storage", (event) => { if (event.key === KEPT) kept.value = read(); });

/**
 * @param {string} whose
 * @param {View[]} views
 */
function keep(whose, views) {
  kept.value = { ...read(), [whose]: views.slice(-MOST) };
  localStorage.setItem(KEPT, JSON.stringify(kept.value));
}

/** What the address asks for, without the language and the place within the list. */
function present() {
  const values = new URLSearchParams(asked.value);
  for (const name of ["lang", "after", "before", "hits"]) values.delete(name);
  values.sort();
  return values.toString();
}

export function Views() {
  const whose = me.value?.actor.user ?? "";
  const views = kept.value[whose] ?? [];
  const [name, setName] = useState("");
  const here = present();
  /** @param {any} event */
  const save = (event) => {
    event.preventDefault();
    const named = name.trim();
    if (!named || !whose) return;
    keep(whose, [...views.filter((view) => view.name !== named), { name: named, query: here }]);
    setName("");
  };
  return html`<section class="many-views no-print" aria-label=${say("many-views")}>
    ${views.length > 0 && html`<ul>${views.map((view) => html`<li key=${view.name}>
      <a class="many-chip" href=${link("/register", Object.fromEntries(new URLSearchParams(view.query)))} aria-current=${view.query === here ? "true" : null}><bdi>${view.name}</bdi></a>
      <button type="button" class="many-drop" aria-label=${say("many-forget-view", { name: view.name })} onClick=${() => keep(whose, views.filter((other) => other !== view))}>×</button></li>`)}</ul>`}
    <details><summary>${say("many-save-view")}</summary>
      <form class="filters" onSubmit=${save}>
        <label>${say("many-view-name")}<input value=${name} maxlength="60" required onInput=${(/** @type {any} */ event) => setName(event.currentTarget.value)} /></label>
        <button type="submit">${say("many-save")}</button>
      </form>
      <p class="soft small">${say("many-views-about")}</p>
    </details>
  </section>`;
}
