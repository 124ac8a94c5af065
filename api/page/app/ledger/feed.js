// @ts-check
/**
 * Alerts as they stand, and each step in their lives as it lands: a page of them is asked for once, and what comes behind
 * its position is listened to. After a loss it goes on behind the last step, so none is missed and none comes twice. Those of
 * a moment of the past are asked for, and nothing is listened to.
 */
import { batch, computed, effect, signal } from "@preact/signals";
import { given } from "../address.js";
import { ask } from "../ask.js";
import { listen } from "../live.js";
import { past } from "../past.js";
import { session } from "../session.js";

/** What is asked of an alert. */
export const STANDING = `position kind state severity raisedAt since due effectiveOn told subject deadline until escalations lastPosition
  by { user role office onBehalfOf } case { id reference demonstration } event { kind }`;

const PAGE = `query Alerts($filter: AlertFilterInput, $before: String, $asOf: AsOfInput) {
  alerts(last: 50, before: $before, filter: $filter, asOf: $asOf) {
    position nodes { ${STANDING} } pageInfo { hasPreviousPage startCursor }
  }
}`;

const LIVE = `subscription Alerts($after: Position, $filter: AlertFilterInput) {
  alerts(after: $after, filter: $filter) {
    kind position changes { position at step says note told alert { ${STANDING} } }
  }
}`;

/** How many steps that came while one looked are kept in view. */
const MOST_STEPS = 50;

/** The filters, as the address names them. */
export const FILTERS = ["state", "severity", "kind", "country", "office", "case", "recipient"];

const RANKS = ["INFO", "WARNING", "CRITICAL"];

/**
 * Whether an alert is one of those that are asked for: the part of the filter that its life can change.
 * @param {any} alert
 * @param {string} state
 * @param {string} severity
 * @param {string} kind
 */
const fits = (alert, state, severity, kind) => (state === "ALL" || (state ? alert.state === state : alert.state !== "RESOLVED"))
  && (!severity || RANKS.indexOf(alert.severity) >= RANKS.indexOf(severity)) && (!kind || alert.kind === kind);

/** Begins to follow; the returned `stop` ends it. */
export function feed() {
  const alerts = signal(/** @type {any[] | null} */ (null));
  const steps = signal(/** @type {any[]} */ ([]));
  const older = signal(/** @type {string | null} */ (null));
  const refused = signal(/** @type {{ message: string } | null} */ (null));
  const busy = signal(true);
  const wanted = computed(() => JSON.stringify(Object.fromEntries([...FILTERS, "before", "at"].map((name) => [name, given(name)]))));

  /** @param {Record<string, string>} values */
  const scope = ({ country, office, case: reference, recipient }) => ({
    ...(country && { countries: [country.toUpperCase()] }), ...(office && { offices: [office] }), ...(recipient && { recipient }),
    ...(reference && { reference }),
  });

  const stop = effect(() => {
    const values = JSON.parse(wanted.value);
    if (!session.value) return undefined;
    let over = false;
    let deaf = () => {};
    busy.value = true;
    refused.value = null;
    const { state, severity, kind, before } = values;
    const { asOf } = past.peek();
    /** @param {any} notice */
    const take = (notice) => {
      if (!notice.changes.length) return;
      const known = new Map(alerts.value?.map((alert) => [alert.position, alert]));
      for (const { alert } of notice.changes) {
        if (!fits(alert, state, severity, kind)) known.delete(alert.position);
        else if (!before || known.has(alert.position)) known.set(alert.position, alert);
      }
      batch(() => {
        alerts.value = [...known.values()].sort((one, other) => Number(other.position) - Number(one.position));
        steps.value = [...[...notice.changes].reverse(), ...steps.value].slice(0, MOST_STEPS);
      });
    };
    (async () => {
      const within = scope(values);
      const standing = {
        ...within, ...(severity && { atLeast: severity }), ...(kind && { kinds: [kind] }),
        ...(state === "ALL" ? {} : state ? { states: [state] } : { open: true }),
      };
      const page = (await ask(PAGE, { filter: standing, before: before || null, asOf })).alerts;
      if (over) return;
      batch(() => {
        alerts.value = page.nodes.filter((/** @type {any} */ alert) => !kind || alert.kind === kind).reverse();
        older.value = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
        refused.value = null;
        steps.value = [];
        busy.value = false;
      });
      if (!asOf) deaf = listen((after) => ({ query: LIVE, variables: { after, filter: within } }), page.position, take, (notice) => notice?.position);
    })().catch((error) => {
      // Those that were in view are of another question: they do not stand beside its refusal.
      if (!over) batch(() => { refused.value = error; alerts.value = null; steps.value = []; older.value = null; busy.value = false; });
    });
    return () => { over = true; deaf(); };
  });
  return { alerts, steps, older, refused, busy, stop };
}
