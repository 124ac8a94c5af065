// @ts-check
/** Logging in: by reference and password, with an access token, or where the office's provider knows one. */
import { useState } from "preact/hooks";
import { go, given, link, path } from "../address.js";
import { html } from "../html.js";
import { begin, endedBecause } from "../session.js";
import { say } from "../words.js";

export function Login() {
  const [wrong, setWrong] = useState("");
  const [busy, setBusy] = useState(false);
  const [emergency, setEmergency] = useState(false);

  const entered = () => {
    if (path.value[0] === "login") go(given("to") || link("/portfolio"));
  };

  /** @param {any} event */
  const withPassword = async (event) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const body = Object.fromEntries([...fields].filter(([, value]) => value !== ""));
    setBusy(true);
    const answer = await fetch("/login", {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body),
    }).catch(() => null);
    const said = await answer?.json().catch(() => null);
    setBusy(false);
    if (!answer?.ok || !said?.token) {
      const message = said?.errors?.[0]?.message ?? say("page-unreachable");
      if (/emergency account/.test(message)) setEmergency(true);
      setWrong(message);
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
      setWrong(said?.errors?.[0]?.message ?? say("page-unreachable"));
      return;
    }
    begin({ token, ...said.data.me.actor, until: null, idleMinutes: null });
    entered();
  };

  return html`<div class="narrow">
    <h1>${say("page-log-in")}</h1>
    ${endedBecause.value && html`<p class="notice" role="status">${say(`page-${endedBecause.value}`)}</p>`}
    ${wrong && html`<p class="notice alarm" role="alert">${wrong}</p>`}
    <form onSubmit=${withPassword} class="stack">
      <label>${say("page-user")}<input name="user" autocomplete="username" required dir="ltr" autocapitalize="none" /></label>
      <label>${say("page-password")}<input name="password" type="password" autocomplete="current-password" required dir="ltr" /></label>
      ${emergency && html`<label>${say("page-emergency-reason")}<input name="reason" /></label>`}
      <details><summary>${say("page-which-role")}</summary>
        <label>${say("page-role")}<input name="role" dir="ltr" /></label>
        <label>${say("page-office")}<input name="office" dir="ltr" /></label>
      </details>
      <button type="submit" disabled=${busy}>${say("page-log-in")}</button>
    </form>
    <details class="other-way"><summary>${say("page-with-token")}</summary>
      <form onSubmit=${withToken} class="stack">
        <label>${say("page-token")}<input name="token" type="password" autocomplete="off" required dir="ltr" /></label>
        <p class="soft">${say("page-token-about")}</p>
        <button type="submit" disabled=${busy}>${say("page-with-token")}</button>
      </form>
    </details>
    <p><a href=${link("/setup")}>${say("page-have-code")}</a></p>
  </div>`;
}
