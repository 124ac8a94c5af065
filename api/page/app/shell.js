// @ts-check
/** What stands around every screen: where one can go, who one is, whether the ledger is heard. */
import { effect, signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { changed, link, path } from "./address.js";
import { ask } from "./ask.js";
import { html } from "./html.js";
import { SessionEnds } from "./ledger/idle.js";
import { ways } from "./ledger/provider.js";
import { hearing } from "./live.js";
import { madeUp } from "./made.js";
import { Login } from "./screens/login.js";
import { screens } from "./screens/all.js";
import { logOut, session, whileItLasts } from "./session.js";
import { LANGUAGES, language, say, word } from "./words.js";

const THEME = "hrdd-theme";
const theme = signal(localStorage.getItem(THEME) ?? "");
effect(() => {
  if (theme.value) document.documentElement.dataset.theme = theme.value;
  else delete document.documentElement.dataset.theme;
  localStorage.setItem(THEME, theme.value);
});

/** Who asks, as the ledger knows them, and what they see; null until it has answered. */
export const me = signal(/** @type {any} */ (null));
effect(() => {
  me.value = null;
  if (!session.value) return;
  ask("{ me { actor { user role office } sees upTo withoutSmallCounts introspects scopes } }")
    .then(whileItLasts((got) => { me.value = got.me; }))
    .catch(() => null);
});

/** Whether this program holds the explorer: it may be built without. */
const explores = signal(false);
effect(() => {
  if (!me.value?.introspects || explores.peek()) return;
  void ways().then((known) => { explores.value = known.explorer; });
});

/** Screens that stand below one of the bar. @type {Record<string, string>} */
const BELOW = { case: "register", recipient: "recipients" };

/** The screens that the bar leads to. */
const BAR = ["portfolio", "register", "recipients", "alerts", "audit", "reports", "policy", "record"];

/** A tab, a window and a bookmark say which view they hold. */
effect(() => {
  const [first = "portfolio", second] = path.value;
  const named = session.value && first in screens ? say(`page-${BELOW[first] ?? first}`) : say("page-log-in");
  document.title = [second, named, say("page-name")].filter(Boolean).join(" · ");
});

export function Shell() {
  const [first = "portfolio"] = path.value;
  if (!session.value || first === "login") return html`<${Frame}><${Login} /><//>`;
  return html`<${Frame}>${first in screens ? html`<${screens[first]} key=${first} />` : html`<h1>${say("page-no-such-view")}</h1>
    <p>${say("page-no-such-view-why")} <a href=${link("/portfolio")}>${say("page-portfolio")}</a></p>`}<//>`;
}

/** @param {{ children: any }} props */
function Frame({ children }) {
  const who = session.value;
  const [first = "portfolio"] = path.value;
  const [open, setOpen] = useState(false);
  // Where there is little room the way to the screens is behind a button, and shuts once it is taken.
  const place = path.value.join("/");
  const before = useRef(place);
  useEffect(() => {
    setOpen(false);
    if (before.current === place) return;
    before.current = place;
    // Whoever follows the bar by keyboard goes on in the view, and not behind the link that is left.
    const at = document.activeElement;
    if (!at || at === document.body || at.closest(".top")) document.getElementById("main")?.focus({ preventScroll: true });
  }, [place]);
  return html`
    <a class="skip" href="#main">${say("page-skip")}</a>
    <header class="top">
      <a class="name" href=${link("/portfolio")}><span aria-hidden="true" class="mark"></span>${say("page-name")}</a>
      <button type="button" class="menu" aria-expanded=${String(open)} aria-controls="places" onClick=${() => setOpen(!open)}><span class="lines" aria-hidden="true"></span>${say("page-menu")}</button>
      <div id="places" class=${`places ${open ? "open" : ""}`}>
      ${who && html`<nav aria-label=${say("page-screens")}><ul>${BAR.map((name) => html`<li key=${name}>
        <a href=${link(`/${name}`)} aria-current=${(BELOW[first] ?? first) === name ? "page" : null}>${say(`page-${name}`)}</a></li>`)}</ul></nav>`}
      <div class="own">
        ${who && html`<a href=${link("/account")}><bdi>${me.value?.actor.user ?? who.user}</bdi>${me.value ? html` · ${word("Role", me.value.actor.role)}` : ""}</a>`}
        <${Choices} />
        ${who && html`<button type="button" class="quiet" onClick=${() => void logOut()}>${say("page-log-out")}</button>`}
      </div>
      </div>
    </header>
    ${madeUp.value && html`<p class="made-up" role="note">${say("page-demonstration")}</p>`}
    ${who && html`<${SessionEnds} />`}
    ${who && hearing.value === "lost" && html`<p class="notice warn" role="status">${say("page-connection-lost")}</p>`}
    <main id="main" tabindex="-1">${children}</main>
    <footer class="bottom"><p>${say("page-help")}</p>
      ${me.value?.introspects && explores.value && html`<p><a href="/explorer">${say("page-explorer")}</a></p>`}</footer>`;
}

/** Language, and light or dark. */
function Choices() {
  return html`<label class="choice"><span class="unseen">${say("page-language")}</span>
    <select value=${language.value} onChange=${(/** @type {any} */ event) => { location.assign(changed({ lang: event.currentTarget.value })); }}>
      ${Object.entries(LANGUAGES).map(([code, name]) => html`<option value=${code} lang=${code}>${name}</option>`)}
    </select></label>
  <label class="choice"><span class="unseen">${say("page-theme")}</span>
    <select value=${theme.value} onChange=${(/** @type {any} */ event) => { theme.value = event.currentTarget.value; }}>
      <option value="">${say("page-theme-system")}</option>
      <option value="light">${say("page-theme-light")}</option>
      <option value="dark">${say("page-theme-dark")}</option>
    </select></label>`;
}
