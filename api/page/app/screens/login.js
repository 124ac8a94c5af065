// @ts-check
/** Logging in: by reference and password, where the office's provider knows one, or with an access token. */
import { useEffect, useState } from "preact/hooks";
import { given, go, link, path } from "../address.js";
import { html } from "../html.js";
import { comeBack, leave, ways } from "../ledger/provider.js";
import { begin, endedBecause } from "../session.js";
import { Told } from "../told.js";
import { say, word } from "../words.js";

/** Where one wanted to go: a view of this page, or the explorer, which is none. */
function entered() {
  const to = given("to");
  const safe = /^\/(?![/\\])/.test(to) ? to : "";
  if (/^\/explorer\b/.test(safe)) location.assign(safe);
  else if (path.value[0] === "login") go(safe || link("/portfolio"), true);
}

/** @typedef {import("../told.js").Refusal & { choices?: { role: string, office: string }[], needs?: string }} Wrong */

/** @param {any} said @param {boolean} [byProvider] @returns {Wrong} */
function wrongOf(said, byProvider = false) {
  const { message = "", extensions: { code = "", choices, needs } = /** @type {any} */ ({}) } = said?.errors?.[0] ?? {};
  const of = choices ? "CHOICES" : needs ? "REASON" : byProvider && code ? "PROVIDER" : code === "UNAUTHENTICATED" ? "LOGIN" : code;
  return { message, code: of, choices, needs };
}

export function Login() {
  const [wrong, setWrong] = useState(/** @type {Wrong | null} */ (null));
  const [busy, setBusy] = useState(false);
  const [provider, setProvider] = useState(false);
  const back = path.value[1] === "oidc";

  useEffect(() => {
    if (!back) {
      void ways().then((known) => setProvider(known.provider));
      return;
    }
    setBusy(true);
    void comeBack().then(({ session, said, to }) => {
      setBusy(false);
      // The code counts once, and stands in the address no longer.
      go(to || link("/login"), true);
      if (session) begin(session);
      else setWrong(wrongOf(said, true));
    });
  }, []);

  /** @param {any} event */
  const withPassword = async (event) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [role, office] = String(fields.get("as") ?? "").split("\n");
    fields.delete("as");
    const body = { ...Object.fromEntries([...fields].filter(([, value]) => value !== "")), ...(role && { role, office }) };
    setBusy(true);
    const answer = await fetch("/login", {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body),
    }).catch(() => null);
    const said = await answer?.json().catch(() => null);
    setBusy(false);
    if (!answer?.ok || !said?.token) {
      const next = wrongOf(said);
      // What was asked for before is still asked for: a wrong password does not take the choice away.
      setWrong((before) => ({ ...next, choices: next.choices ?? before?.choices, needs: next.needs ?? before?.needs }));
      return;
    }
    begin(said);
    entered();
  };

  /** @param {any} event */
  const withToken = async (event) => {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget).get("token")).trim();
    setBusy(true);
    const answer = await fetch("/graphql", {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ query: "{ me { actor { user role office } } }" }),
    }).catch(() => null);
    const said = await answer?.json().catch(() => null);
    setBusy(false);
    if (!said?.data?.me) {
      setWrong(wrongOf(said));
      return;
    }
    begin({ token, ...said.data.me.actor, until: null, idleMinutes: null });
    entered();
  };

  const toProvider = async () => {
    setBusy(true);
    const said = await leave(path.value[0] === "login" ? given("to") : location.pathname + location.search);
    if (said) {
      setBusy(false);
      setWrong(wrongOf(said, true));
    }
  };

  return html`<div class="narrow">
    <h1>${say("page-log-in")}</h1>
    ${endedBecause.value && html`<p class="notice" role="status">${say(`page-${endedBecause.value}`)}</p>`}
    ${wrong && html`<p class="notice alarm" role="alert"><${Told} refused=${wrong} /></p>`}
    ${back && busy && html`<p class="notice" role="status">${say("page-coming-back")}</p>`}
    ${provider && html`<p><button type="button" class="ledger-wide" onClick=${toProvider} disabled=${busy}>${say("page-with-provider")}</button></p><p class="soft small">${say("page-with-provider-about")}</p>`}
    <form key="password" onSubmit=${withPassword} class="stack" aria-label=${say("page-log-in")}>
      <label key="user">${say("page-user")}<input name="user" autocomplete="username" required dir="ltr" autocapitalize="none" spellcheck=${false} /></label>
      <label key="password">${say("page-password")}<input name="password" type="password" autocomplete="current-password" required dir="ltr" /></label>
      ${wrong?.choices && html`<label key="as">${say("page-as-whom")}<select name="as" required>
        <option value="">${say("page-choose")}</option>
        ${wrong.choices.map(({ role, office }) => html`<option value=${`${role}\n${office}`}>${word("Role", role)} · ${office}</option>`)}</select></label>`}
      ${wrong?.needs === "reason" && html`<label key="reason">${say("page-emergency-reason")}<input name="reason" required dir="auto" /></label>`}
      <button key="send" type="submit" disabled=${busy}>${say("page-log-in")}</button>
    </form>
    <details key="token" class="other-way"><summary>${say("page-with-token")}</summary>
      <form onSubmit=${withToken} class="stack" aria-label=${say("page-with-token")}>
        <label>${say("page-token")}<input name="token" type="password" autocomplete="off" required dir="ltr" /></label>
        <p class="soft">${say("page-token-about")}</p>
        <button type="submit" disabled=${busy}>${say("page-with-token")}</button>
      </form>
    </details>
    <p><a href=${link("/setup")}>${say("page-have-code")}</a></p>
    <p class="soft small">${say("page-emergency-about")}</p>
  </div>`;
}
