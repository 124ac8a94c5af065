// @ts-check
/** A one-time code for a password of one's own. */
import { useState } from "preact/hooks";
import { link } from "../address.js";
import { html } from "../html.js";
import { say } from "../words.js";

export function Setup() {
  const [wrong, setWrong] = useState("");
  const [whose, setWhose] = useState("");

  /** @param {any} event */
  const chosen = async (event) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    if (fields.get("password") !== fields.get("again")) {
      setWrong(say("page-passwords-differ"));
      return;
    }
    const answer = await fetch("/setup", {
      method: "POST", headers: { "content-type": "application/json" },
      body: JSON.stringify({ code: String(fields.get("code")).trim(), password: fields.get("password") }),
    }).catch(() => null);
    const said = await answer?.json().catch(() => null);
    if (answer?.ok && said?.user) setWhose(said.user);
    else setWrong(said?.errors?.[0]?.message ?? say("page-unreachable"));
  };

  if (whose) {
    return html`<div class="narrow"><h1>${say("page-setup")}</h1>
      <p class="notice good" role="status">${say("page-password-set", { user: whose })}</p>
      <p><a href=${link("/login")}>${say("page-log-in")}</a></p></div>`;
  }
  return html`<div class="narrow">
    <h1>${say("page-setup")}</h1>
    <p>${say("page-setup-about")}</p>
    ${wrong && html`<p class="notice alarm" role="alert">${wrong}</p>`}
    <form onSubmit=${chosen} class="stack">
      <label>${say("page-code")}<input name="code" autocomplete="one-time-code" required dir="ltr" /></label>
      <label>${say("page-new-password")}<input name="password" type="password" autocomplete="new-password" required dir="ltr" /></label>
      <label>${say("page-new-password-again")}<input name="again" type="password" autocomplete="new-password" required dir="ltr" /></label>
      <button type="submit">${say("page-set-password")}</button>
    </form>
  </div>`;
}
