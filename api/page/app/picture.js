// @ts-check
/**
 * A picture that the server draws, put into the page as it is: it has classes and no styles, and its own title, description
 * and stamp. Below it stands the same as a table, for those who cannot see it.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "./html.js";
import { patiently, refusedBy, Refused } from "./ask.js";
import { identified } from "./session.js";
import { Told } from "./told.js";
import { language, say } from "./words.js";

/**
 * @param {string} address
 * @param {AbortSignal} until
 */
async function fetched(address, until) {
  const { text, body, status } = await patiently(() => answered(address, until));
  if (text === undefined) throw refusedBy(body, status);
  return text;
}

/**
 * @param {string} address
 * @param {AbortSignal} until
 * @returns {Promise<{ status: number, text?: string, body?: any }>}
 */
async function answered(address, until) {
  const answer = await fetch(address, { headers: identified(), signal: until }).catch((error) => {
    if (error.name === "AbortError") throw error;
    // What the browser says of it is in its own language, and for nobody.
    throw new Refused("UNREACHABLE", "");
  });
  const { status } = answer;
  return answer.ok ? { status, text: await answer.text() } : { status, body: await answer.json().catch(() => null) };
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
  const [wrong, setWrong] = useState(/** @type {Record<"frame" | "table", import("./told.js").Refusal | null>} */ ({ frame: null, table: null }));
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(true);
  // What stands in the frame and in the table: while another picture is on its way it stays, and where that is refused it goes,
  // for nobody may see one thing under the heading of another.
  const stands = useRef({ frame: "", table: "" });
  const values = Object.entries({ lang: language.value, ...asked }).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const query = new URLSearchParams(values.map(([key, value]) => [key, String(value)])).toString();

  /**
   * @param {"frame" | "table"} place
   * @param {string} address
   * @param {"image/svg+xml" | "text/html"} kind
   * @param {AbortSignal} until
   */
  const put = (place, address, kind, until) => fetched(address, until)
    .then((text) => {
      stands.current[place] = address;
      (place === "frame" ? frame : table).current?.replaceChildren(...parsed(text, kind));
      setWrong((before) => ({ ...before, [place]: null }));
    })
    .catch((error) => {
      if (until.aborted) return;
      if (stands.current[place] !== address) (place === "frame" ? frame : table).current?.replaceChildren();
      setWrong((before) => ({ ...before, [place]: error }));
    });

  useEffect(() => {
    const controller = new AbortController();
    setBusy(true);
    put("frame", `/viz/${name}.svg?style=none&${query}`, "image/svg+xml", controller.signal)
      .finally(() => controller.signal.aborted || setBusy(false));
    return () => controller.abort();
  }, [name, query, moment]);

  useEffect(() => {
    if (!open) return undefined;
    const controller = new AbortController();
    put("table", `/viz/${name}.html?${query}`, "text/html", controller.signal);
    return () => controller.abort();
  }, [open, name, query, moment]);

  const refused = wrong.frame ?? (open ? wrong.table : null);
  return html`<figure class="picture" aria-label=${label} aria-busy=${busy ? "true" : null}>
    ${refused && html`<p class="notice alarm"><${Told} refused=${refused} /></p>`}
    <div ref=${frame} class="drawn" tabindex="0" role="group" aria-label=${label ?? name}></div>
    <details class="as-table" onToggle=${(/** @type {any} */ event) => setOpen(event.currentTarget.open)}>
      <summary>${say("page-as-table")}</summary>
      <div ref=${table} class="table-frame" tabindex="0" role="group" aria-label=${say("page-as-table")}></div>
    </details>
  </figure>`;
}
