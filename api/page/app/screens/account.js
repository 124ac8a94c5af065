// @ts-check
/** Who one is here, what one sees and what not, one's own tokens, and when the session ends. */
import { link } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Waiting } from "../many/asking.js";
import { At, Card } from "../many/telling.js";
import { Refusal } from "../refusal.js";
import { me } from "../shell.js";
import { logOut, session } from "../session.js";
import { say, word } from "../words.js";

const ME = "{ me { actor { user role office onBehalfOf } reach sees upTo withoutSmallCounts scopes } }";
const KEPT = `{
  accessTokens(first: 100) { nodes { token name user role office scopes issuedAt until lastUsedAt revokedAt } pageInfo { hasNextPage } }
  accounts(first: 100) { nodes { user kind openedAt closedAt } }
}`;
const SUBJECTS = [
  "CASE_SUMMARY", "SCOPE", "PRECONDITIONS", "CONSULTATION", "RISK", "MITIGATION", "MONITORING", "INCIDENTS", "INTERVENTIONS", "SUSPENSIONS",
  "EMERGENCIES", "DECISIONS", "NOTIFICATIONS", "AGREEMENTS", "DELIVERIES", "EVIDENCE", "CORRECTIONS", "CLOSING", "RECIPIENTS",
  "COUNTRY_MECHANISMS", "POLICY", "ROLES", "ACCOUNTS", "READINGS", "LEDGER", "PROOFS", "ALERTS", "COUNTS",
];

export function Account() {
  const found = useAnswer(() => ({ query: ME }));
  const kept = useAnswer(() => ({ query: KEPT }));
  const whole = found.data.value?.me;
  const own = session.value;
  return html`
    <h1>${say("page-account")}</h1>
    <${Refusal} of=${found} />
    ${!whole ? !found.refused.value && html`<${Waiting} />` : html`
      <div class="grid many-two">
        <${Card} id="many-who" title=${say("many-who-one-is")}><dl>
          <dt>${say("page-user")}</dt><dd><${Code}>${whole.actor.user}<//></dd>
          <dt>${say("page-role")}</dt><dd>${word("Role", whole.actor.role)}</dd>
          <dt>${say("page-office")}</dt><dd><${Code}>${whole.actor.office}<//></dd>
          ${whole.actor.onBehalfOf && html`<dt>${say("many-on-behalf")}</dt><dd><${Code}>${whole.actor.onBehalfOf}<//></dd>`}
          <dt>${say("many-reach")}</dt><dd>${word("Reach", whole.reach)} <span class="soft small">${say("many-reach-also")}</span></dd>
          <dt>${say("many-up-to-class")}</dt><dd>${word("Confidentiality", whole.upTo)}</dd>
          <dt>${say("many-small-counts")}</dt><dd>${say(whole.withoutSmallCounts ? "many-withheld" : "many-shown")}</dd>
          <dt>${say("many-may")}</dt><dd>${whole.scopes.map((/** @type {string} */ scope) => word("TokenScope", scope)).join(", ")}</dd>
        </dl><//>
        <${Card} id="many-session" title=${say("many-session")}>
          <p>${own?.until ? html`${say("many-session-until")} <b><${At} at=${own.until} /></b>` : say("many-by-token")}</p>
          ${own?.idleMinutes && html`<p>${say("many-idle", { minutes: own.idleMinutes })}</p>`}
          <p class="soft small">${say("many-session-about")}</p>
          <p><button type="button" onClick=${() => void logOut()}>${say("page-log-out")}</button></p>
        <//>
        <${Card} id="many-sees" title=${say("many-what-is-seen")}>
          <ul class="many-sees">${SUBJECTS.map((subject) => {
            const is = whole.sees.includes(subject);
            return html`<li key=${subject} class=${is ? "" : "soft"}><span aria-hidden="true" class="many-mark">${is ? "✓" : "–"}</span> ${word("Subject", subject)} <span class=${is ? "unseen" : "small"}>${say(is ? "many-seen" : "many-not-seen")}</span></li>`;
          })}</ul>
          <p class="soft small">${say("many-sees-about")} ${whole.sees.includes("POLICY") && html`<a href=${link("/policy")}>${say("page-policy")}</a>`}</p>
        <//>
        <${Card} id="many-tokens" title=${say("many-tokens")}>
          <${Refusal} of=${kept} />
          ${kept.data.value && html`<${Tokens} tokens=${kept.data.value.accessTokens.nodes.filter((/** @type {any} */ token) => token.user === whole.actor.user)} />
            ${kept.data.value.accounts.nodes.filter((/** @type {any} */ one) => one.user === whole.actor.user).map((/** @type {any} */ one) => html`<p key=${one.user}>${word("AccountKind", one.kind)}: ${say("many-opened-at")} <${At} at=${one.openedAt} /></p>`)}`}
        <//>
      </div>`}`;
}

/** @param {{ tokens: any[] }} props */
function Tokens({ tokens }) {
  if (!tokens.length) return html`<p class="empty">${say("many-no-tokens")}</p>`;
  return html`<ul class="many-agenda">${tokens.map((token) => {
    const over = token.revokedAt || Date.parse(token.until) < Date.now();
    return html`<li key=${token.token} class=${over ? "many-past" : ""}>
      <span class="many-due"><${Code}>${token.token}<//></span>
      <span class="many-what"><b><bdi>${token.name}</bdi></b> <span class="tag ${over ? "" : "good"}">${say(token.revokedAt ? "many-revoked" : over ? "many-ended" : "many-holds")}</span>
        <span class="many-under soft">${word("Role", token.role)} · <bdi dir="ltr">${token.office}</bdi> · ${token.scopes.map((/** @type {string} */ scope) => word("TokenScope", scope)).join(", ")}</span>
        <span class="many-under soft">${say("many-issued")} <${At} at=${token.issuedAt} /> · ${token.lastUsedAt ? html`${say("many-last-used")} <${At} at=${token.lastUsedAt} />` : say("many-never-used")}</span></span>
      <span class="many-where"><span class="soft small">${say("many-until")}</span> <${At} at=${token.until} /></span></li>`;
  })}</ul>`;
}
