// @ts-check
/** What the screens of the ledger share: filters and pages that stand in the address, small parts, and what stands for nothing. */
import { useEffect } from "preact/hooks";
import { asked, changed, given, go, link } from "../address.js";
import { html } from "../html.js";
import { past } from "../past.js";
import { madeUp } from "../shell.js";
import { dayWord, instantWord, say, word } from "../words.js";

/**
 * Marks the page where any of the cases in view is made up.
 * @param {({ demonstration: boolean | null } | null | undefined)[]} cases
 */
export function useMark(cases) {
  const shown = cases.some((one) => one?.demonstration);
  useEffect(() => {
    madeUp.value = shown;
    return () => { madeUp.value = false; };
  }, [shown]);
}

/** What is not shown to whoever asks: said, and not left empty. */
export const Hidden = () => html`<span class="ledger-hidden">${say("ledger-not-shown")}</span>`;

/** Who, in which role, for which office. @param {{ actor: any }} props */
export function Who({ actor }) {
  if (!actor) return html`<${Hidden} />`;
  const whose = actor.onBehalfOf ? html` <span class="soft">${say("ledger-for-whom", { user: actor.onBehalfOf })}</span>` : "";
  return html`<bdi dir="ltr">${actor.user}</bdi> · ${word("Role", actor.role)} · <bdi dir="ltr">${actor.office}</bdi>${whose}`;
}

/** The two times of an entry. @param {{ recorded: string, effective?: string | null }} props */
export function Times({ recorded, effective }) {
  return html`<span class="ledger-times"><span><span class="soft">${say("ledger-recorded")}</span> <time datetime=${recorded}>${instantWord(recorded)}</time></span>
    ${effective && html`<span><span class="soft">${say("ledger-effective")}</span> <time datetime=${effective}>${dayWord(effective)}</time></span>`}</span>`;
}

/** A case by its reference, at the moment that is shown; or that there is none. @param {{ of: any }} props */
export function CaseName({ of }) {
  if (!of) return html`<span class="soft">${say("ledger-itself")}</span>`;
  if (!of.reference) return html`<${Hidden} />`;
  return html`<a href=${link(`/case/${encodeURIComponent(of.reference)}`, past.value.carried)}><bdi dir="ltr">${of.reference}</bdi></a>`;
}

/**
 * A form whose fields stand in the address. Each is sent when it is changed or at the button; the page begins anew then.
 * @param {{ names: string[], label: string, children: any }} props
 */
export function Filters({ names, label, children }) {
  /** @param {any} event */
  const sent = (event) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const values = Object.fromEntries(names.map((name) => [name, String(fields.get(name) ?? "").trim()]));
    go(changed({ ...values, before: null, after: null }));
  };
  const some = names.some((name) => asked.value.get(name));
  const none = Object.fromEntries([...names, "before", "after"].map((name) => [name, null]));
  return html`<form class="filters" role="search" aria-label=${label} onSubmit=${sent}>
    ${children}
    <span class="ledger-buttons"><button type="submit">${say("page-filter")}</button>
    ${some && html`<a class="button quiet" href=${changed(none)}>${say("ledger-all-again")}</a>`}</span>
  </form>`;
}

/**
 * One choice of a closed list.
 * @param {{ name: string, label: string, list: string, only?: string[], all?: string }} props
 */
export function Choice({ name, label, list, only, all = "" }) {
  return html`<label>${label}<select name=${name} value=${given(name)}>
    <option value="">${all || say("ledger-any")}</option>
    ${(only ?? []).map((value) => html`<option value=${value}>${word(list, value)}</option>`)}</select></label>`;
}

/** @param {{ name: string, label: string, type?: string, size?: number, max?: number }} props */
export function Field({ name, label, type = "text", size = 12, max = 200 }) {
  const sized = type === "text" ? { size, maxlength: max } : {};
  return html`<label>${label}<input name=${name} type=${type} value=${given(name)} key=${given(name)} dir="ltr" ...${sized} /></label>`;
}

/**
 * From page to page, newest first.
 * @param {{ older: string | null | undefined, newer: boolean, label: string, by?: string }} props
 */
export function Pages({ older, newer, label, by = "before" }) {
  if (!older && !newer) return null;
  return html`<nav class="ledger-pages" aria-label=${label}>
    ${newer && html`<a class="button quiet" href=${changed({ before: null, after: null })}>${say("ledger-newest")}</a>`}
    ${older && html`<a class="button quiet" href=${changed({ [by]: older })}>${say("ledger-older")}</a>`}
  </nav>`;
}
