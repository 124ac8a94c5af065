// @ts-check
/** What was recorded that holds the words somebody looks for: where they stand, in which record, of which case. */
import { changed, given, link } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { useMark } from "../made.js";
import { Refusal } from "../refusal.js";
import { dayWord, eventWord, numberWord, say, word } from "../words.js";
import { Waiting } from "./asking.js";
import { searchFilterGiven } from "./narrowing.js";
import { At, CaseLink } from "./telling.js";

const QUERY = `query Found($words: String!, $filter: SearchFilterInput, $after: String) {
  search(words: $words, filter: $filter, first: 20, after: $after) {
    totalCount position pageInfo { hasNextPage endCursor }
    nodes {
      isAnnulled isCorrected
      event { position kind recordedAt effectiveOn stream case { reference demonstration } actor { user role } }
      texts { field isCutBefore isCutAfter pieces { isMatch text } }
    }
  }
}`;

/** @param {{ moment: { value: number } }} props */
export function Found({ moment }) {
  const found = useAnswer(() => {
    const words = given("q");
    return words ? { query: QUERY, variables: { words, filter: searchFilterGiven(), after: given("hits") || null }, again: moment.value } : null;
  });
  const page = given("q") ? found.data.value?.search : null;
  useMark(page?.nodes.map((/** @type {any} */ hit) => hit.event.case) ?? []);
  return html`<section aria-labelledby="many-found" class="many-found">
    <h2 id="many-found">${say("many-recorded-with-words")} ${page && page.totalCount !== null && html`<span class="many-total">${numberWord(page.totalCount)}</span>`}</h2>
    <${Refusal} of=${found} />
    ${!page ? !found.refused.value && html`<${Waiting} />` : page.nodes.length === 0
      ? html`<p class="empty">${say("many-nothing-found")}</p>`
      : html`<ol class="many-hits" aria-busy=${found.busy.value}>${page.nodes.map((/** @type {any} */ hit) => html`<${Hit} key=${hit.event.position} hit=${hit} />`)}</ol>`}
    ${page && html`<p class="many-pages">
      ${given("hits") && html`<a class="button quiet" href=${changed({ hits: null })}>${say("many-first-page")}</a>`}
      ${page.pageInfo.hasNextPage && html`<a class="button quiet" href=${changed({ hits: page.pageInfo.endCursor })}>${say("many-next")}</a>`}
      <span class="soft small">${say("many-searched-up-to")} <${Code}>${page.position}<//></span></p>`}
  </section>`;
}

/** @param {{ hit: any }} props */
function Hit({ hit }) {
  const { event, texts } = hit;
  return html`<li class="card">
    <p class="many-hit"><b>${eventWord(event.kind)}</b>${event.case ? html` · <${CaseLink} reference=${event.case.reference} />` : html` · <${Code}>${event.stream}<//>`}${hit.isAnnulled && html` <span class="tag warn">${say("many-annulled")}</span>`}${hit.isCorrected && html` <span class="tag warn">${say("many-corrected")}</span>`}</p>
    ${texts.map((/** @type {any} */ text) => html`<p class="many-text"><span class="soft small">${say("many-in-field")} <${Code}>${text.field}<//></span>${" "}<bdi>${text.isCutBefore ? "… " : ""}${text.pieces.map((/** @type {any} */ piece) => (piece.isMatch ? html`<mark>${piece.text}</mark>` : piece.text))}${text.isCutAfter ? " …" : ""}</bdi></p>`)}
    <p class="soft small">${say("many-happened")} <time datetime=${event.effectiveOn}>${dayWord(event.effectiveOn)}</time> · ${say("many-recorded")} <${At} at=${event.recordedAt} /> · <bdi dir="ltr">${event.actor.user}</bdi>, ${word("Role", event.actor.role)} · <a href=${link("/audit", { event: event.position })}>${say("many-position")} <${Code}>${event.position}<//></a></p>
  </li>`;
}
