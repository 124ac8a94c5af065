// @ts-check
/** Parts of the page that are loaded when they are first shown, so that a first visit brings what it shows and no more. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { html } from "./html.js";
import { say } from "./words.js";

/**
 * The part that stands for one that is still to be loaded.
 * @param {() => Promise<any>} load
 */
export function later(load) {
  const part = signal(/** @type {{ Part?: any, failed?: boolean }} */ ({}));
  const begun = () => load().then((Part) => { part.value = { Part }; }).catch(() => { part.value = { failed: true }; });
  return function Later(/** @type {any} */ props) {
    const { Part, failed } = part.value;
    useEffect(() => {
      if (!part.peek().Part) void begun();
    }, []);
    if (Part) return html`<${Part} ...${props} />`;
    return failed ? html`<p class="notice alarm" role="alert">${say("page-unreachable")}</p>` : html`<p class="soft" aria-busy="true">${say("ledger-loading")}</p>`;
  };
}
