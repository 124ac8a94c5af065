// @ts-check
/**
 * The address is the state: what is looked at, in which language, at which step. So every view is a link that can be sent
 * and printed, and going back goes back. A token is never in it.
 */
import { computed, signal } from "@preact/signals";

const here = signal(new URL(location.href));

addEventListener("popstate", () => {
  here.value = new URL(location.href);
});

/** The path, in its parts: `/case/XA-1` is `["case", "XA-1"]`. */
export const path = computed(() => here.value.pathname.split("/").filter(Boolean).map(decodeURIComponent));

/** What stands behind the question mark. */
export const asked = computed(() => here.value.searchParams);

/**
 * One value behind the question mark, or nothing.
 * @param {string} name
 */
export const given = (name) => asked.value.get(name) ?? "";

/**
 * The address of a view. The language stays; an empty value is left out.
 * @param {string} to
 * @param {Record<string, string | number | null | undefined>} [values]
 */
export function link(to, values = {}) {
  const url = new URL(to, location.origin);
  const lang = asked.value.get("lang");
  if (lang) url.searchParams.set("lang", lang);
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, String(value));
  }
  return url.pathname + url.search;
}

/**
 * The present view with other values: what is not named stays.
 * @param {Record<string, string | number | null | undefined>} values
 */
export function changed(values) {
  const all = { ...Object.fromEntries(asked.value), ...values };
  return link(here.value.pathname, all);
}

/**
 * Goes to a view. With `quietly` the present one is not kept among those to go back to: for each step of a replay, or each
 * letter of a filter.
 * @param {string} to
 * @param {boolean} [quietly]
 * @returns {boolean} Whether it is another view than the present one.
 */
export function go(to, quietly = false) {
  const url = new URL(to, location.origin);
  if (url.href === here.value.href) return false;
  history[quietly ? "replaceState" : "pushState"](null, "", url);
  const moved = url.pathname !== here.value.pathname;
  here.value = url;
  if (moved) scrollTo(0, 0);
  return true;
}

/** Links of the page's own screens are followed without loading anew. */
export function follow() {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const from = event.target instanceof Element ? event.target.closest("a") : null;
    if (!(from instanceof HTMLAnchorElement) || from.target || from.download || from.origin !== location.origin) return;
    if (/^\/(page|graphql|export|viz|explorer|setup)\b/.test(from.pathname)) return;
    if (from.pathname === location.pathname && from.hash) return;
    event.preventDefault();
    go(from.href);
  });
}
