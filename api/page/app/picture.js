// @ts-check
/**
 * A picture that the server draws, put into the page as it is: it has classes and no styles, and its own title, description
 * and stamp. Below it stands the same as a table, for those who cannot see it.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "./html.js";
import { refusedBy, Refused } from "./ask.js";
import { identified, end, session } from "./session.js";
import { Told } from "./told.js";
import { language, say } from "./words.js";

/**
 * @param {string} address
 * @param {AbortSignal} until
 */
async function fetched(address, until) {
  const token = session.value?.token;
  const answer = await fetch(address, { headers: identified(), signal: until }).catch((error) => {
    if (error.name === "AbortError") throw error;
    // What the browser says of it is in its own language, and for nobody.
    throw new Refused("UNREACHABLE", "");
  });
  if (answer.status === 401) end("session-over", true, token);
  if (!answer.ok) {
    const body = await answer.json().catch(() => null);
    throw refusedBy(body, answer.status);
  }
  return answer.text();
}

/**
 * What may be read as markup: only what the own server draws. A browser that knows trusted types lets nothing else through.
 * @type {{ createHTML: (text: string) => any }}
 */
const drawn = /** @type {any} */ (globalThis).trustedTypes?.createPolicy("pictures", { createHTML: (/** @type {string} */ text) => text })
  ?? { createHTML: (text) => text };

/**
 * @param {string} text
 * @param {"image/svg+xml" | "text/html"} kind
 */
function parsed(text, kind) {
  const root = new DOMParser().parseFromString(drawn.createHTML(text), kind);
  const found = kind === "text/html" ? [...root.body.childNodes] : [root.documentElement];
  return found.map((node) => document.importNode(node, true));
}

/**
 * @param {{ name: string, asked?: Record<string, string | number | null | undefined>, moment?: unknown, label?: string }} props
 * `moment` is whatever says that the picture is out of date: a position, say.
 */
export function Picture({ name, asked = {}, moment = null, label }) {
  const frame = useRef(/** @type {HTMLDivElement | null} */ (null));
  const table = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [wrong, setWrong] = useState(/** @type {import("./told.js").Refusal | null} */ (null));
  const [open, setOpen] = useState(false);
  const values = Object.entries({ lang: language.value, ...asked }).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const query = new URLSearchParams(values.map(([key, value]) => [key, String(value)])).toString();

  useEffect(() => {
    const controller = new AbortController();
    fetched(`/viz/${name}.svg?style=none&${query}`, controller.signal)
      .then((text) => {
        frame.current?.replaceChildren(...parsed(text, "image/svg+xml"));
        setWrong(null);
      })
      .catch((error) => {
        if (error.name !== "AbortError") setWrong(error);
      });
    return () => controller.abort();
  }, [name, query, moment]);

  useEffect(() => {
    if (!open) return undefined;
    const controller = new AbortController();
    fetched(`/viz/${name}.html?${query}`, controller.signal)
      .then((text) => table.current?.replaceChildren(...parsed(text, "text/html")))
      .catch((error) => {
        if (error.name !== "AbortError") setWrong(error);
      });
    return () => controller.abort();
  }, [open, name, query, moment]);

  return html`<figure class="picture" aria-label=${label}>
    ${wrong && html`<p class="notice alarm"><${Told} refused=${wrong} /></p>`}
    <div ref=${frame} class="drawn" tabindex="0" role="group" aria-label=${label ?? name}></div>
    <details class="as-table" onToggle=${(/** @type {any} */ event) => setOpen(event.currentTarget.open)}>
      <summary>${say("page-as-table")}</summary>
      <div ref=${table} class="table-frame" tabindex="0" role="group" aria-label=${say("page-as-table")}></div>
    </details>
  </figure>`;
}
