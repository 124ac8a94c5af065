// @ts-check
/** All cases that one may see, at a glance: how far they are, what is due, what is suspended, what is breached. */
import { given, link, changed, go } from "../address.js";
import { html } from "../html.js";
import { heard } from "../live.js";
import { Picture } from "../picture.js";
import { say } from "../words.js";

export function Portfolio() {
  const country = given("country");
  const asked = { country };
  const moment = heard.value;
  return html`
    <h1>${say("page-portfolio")}</h1>
    <form class="filters" onSubmit=${(/** @type {any} */ event) => {
      event.preventDefault();
      go(changed({ country: String(new FormData(event.currentTarget).get("country")).trim().toUpperCase() }));
    }}>
      <label>${say("page-country")}<input name="country" value=${country} maxlength="2" size="4" dir="ltr" /></label>
      <button type="submit">${say("page-filter")}</button>
    </form>
    <section aria-label=${say("page-stages")}><${Picture} name="funnel" asked=${asked} moment=${moment} label=${say("page-stages")} /></section>
    <section aria-label=${say("page-alerts")}><h2><a href=${link("/alerts")}>${say("page-alerts")}</a></h2>
      <${Picture} name="alerts" asked=${asked} moment=${moment} label=${say("page-alerts")} /></section>`;
}
