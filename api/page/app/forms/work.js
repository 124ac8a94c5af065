// @ts-check
/** How a form is filled in, tried and sent. What it knows stands in signals, so that fields draw themselves anew. */
import { batch, computed, effect, signal } from "@preact/signals";
import { ask, Refused } from "../ask.js";
import { listen } from "../live.js";
import { REFUSAL } from "../told.js";
import { language, say } from "../words.js";
import { begun, drop, keep } from "./draft.js";
import { held, reach } from "./held.js";
import { nextEdition, proposals } from "./proposals.js";
import { inputOf, kindOf } from "./schema.js";
import { built } from "./values.js";

/**
 * @typedef {import("./schema.js").Forms} Forms
 * @typedef {import("./state.js").Told} Told
 * @typedef {{ code: string, message: string, told?: string | null, path: string[] }} Refusal
 * @typedef {"incomplete" | "waiting" | "accepted" | "refused" | "unreachable"} Verdict
 */

/** How long nobody types before the ledger is asked what it would say, in milliseconds. */
const PAUSE = 250;

/** @param {string} command @param {string} input */
const mutation = (command, input) => `mutation Record($input: ${input}!) { ${command}(input: $input) {
  dryRun replayed position userErrors { ${REFUSAL()} } wouldRecord { kind effectiveOn confidentiality payloadJson }
  events { position kind revision effectiveOn recordedAt case { reference } } case { reference revision status } } }`;

const LIVE = `subscription Moved($after: Position, $case: ID) { events(after: $after, filter: { caseId: $case }) { position event { kind } } }`;

/**
 * @param {Forms} known
 * @param {string} command
 * @param {string} reference
 * @param {{ user: string, role: string, office: string }} actor
 */
export function working(known, command, reference, actor) {
  const about = inputOf(known, command);
  const input = about?.input ?? "";
  const fields = about?.fields ?? [];
  const draft = signal(begun(actor.user, command, reference));
  const now = signal(/** @type {import("./held.js").Held | null} */ (null));
  const loading = signal(true);
  const unknown = signal("");
  const tried = signal(false);
  const verdict = signal(/** @type {Verdict} */ ("incomplete"));
  const refusals = signal(/** @type {Refusal[]} */ ([]));
  /** What would be recorded; null where that is not told. */
  const foreseen = signal(/** @type {any[] | null} */ (null));
  const refusedSending = signal(/** @type {Refusal[]} */ ([]));
  const sending = signal(false);
  const recorded = signal(/** @type {any} */ (null));
  /** Asked for once more, and not drawn yet. */
  const anew = signal(false);
  const made = computed(() => built(known, command, draft.value.values));

  /** The field of the form beside which something about a place is said. @param {string} name */
  const home = (name) => {
    const parts = name.split(".");
    let [inputName, kept] = [input, ""];
    for (let index = 0; index < parts.length; index += 1) {
      const field = known.inputs[inputName]?.find((one) => one.name === parts[index]);
      if (!field) return kept;
      kept = kept ? `${kept}.${field.name}` : field.name;
      const { base, depth } = kindOf(field.type);
      if (!known.inputs[base] || base === "PairInput" || base === "MoneyInput") return kept;
      inputName = base;
      if (depth) {
        index += 1;
        if (parts[index] === undefined) return kept;
        kept = `${kept}.${parts[index]}`;
      }
    }
    return kept;
  };

  const told = computed(() => {
    /** @type {Record<string, Told[]>} */
    const all = {};
    /** @param {string} name @param {Told} what */
    const add = (name, what) => { (all[name] ??= []).push(what); };
    if (tried.value) for (const name of made.value.missing) add(home(name), { code: "", message: say("forms-required") });
    for (const [name, key] of Object.entries(made.value.wrong)) add(home(name), { code: "", message: say(key) });
    for (const { code, message, told: words, path } of [...refusals.value, ...refusedSending.value]) {
      const place = path.slice(1).join(".");
      const name = home(made.value.places[place] ?? place);
      if (name && !all[name]?.some((one) => one.message === message)) add(name, { code, message, told: words ?? null });
    }
    return all;
  });

  const question = () => {
    const { commandId, seen } = draft.value;
    const asked = /** @type {Record<string, any>} */ ({ ...made.value.input, commandId });
    const one = now.value?.case;
    if (about?.ofCase && one) Object.assign(asked, { caseId: one.id }, seen !== null && about.needsCase ? { expectedRevision: seen } : {});
    return asked;
  };

  /** Takes in what the case holds now; what is written stays, and so does what the person had seen while writing it. */
  const load = async () => {
    const names = fields.map((field) => field.name);
    const also = {
      alerts: names.includes("alert"),
      titles: fields.some((field) => /evidence|documents/i.test(field.name) || known.inputs[kindOf(field.type).base]?.some((one) => one.name === "evidence")),
    };
    try {
      const [found, edition] = await Promise.all([held(reference, also), draft.value.touched ? {} : nextEdition(known, command)]);
      batch(() => {
        now.value = found;
        unknown.value = reference && !found.case ? "forms-no-such-case" : "";
        loading.value = false;
        const fresh = !draft.value.touched;
        const seen = fresh || draft.value.seen === null ? found.case?.revision ?? null : draft.value.seen;
        draft.value = { ...draft.value, seen, values: fresh ? { ...edition, ...proposals(known, command, found, actor) } : draft.value.values };
      });
    } catch (error) {
      loading.value = false;
      if (!now.value) unknown.value = error instanceof Refused && error.message ? error.message : "page-unreachable";
    }
  };

  /** The person has seen how the case stands now. */
  const see = () => { draft.value = { ...draft.value, seen: now.value?.case?.revision ?? null }; };

  const moved = computed(() => {
    const [revision, { seen, touched }] = [now.value?.case?.revision, draft.value];
    return touched && seen !== null && revision !== undefined && revision > seen ? revision - seen : 0;
  });

  const trying = computed(() => {
    const { missing, wrong } = made.value;
    const ready = !loading.value && !recorded.value && !missing.length && !Object.keys(wrong).length && (!about?.needsCase || now.value?.case);
    return ready ? JSON.stringify(question()) : "";
  });

  /** @param {string} asked @param {AbortSignal} until */
  const tryOut = async (asked, until) => {
    try {
      const said = (await ask(mutation(command, input), { input: { ...JSON.parse(asked), dryRun: true } }, until))[command];
      batch(() => {
        refusals.value = said.userErrors;
        foreseen.value = said.wouldRecord;
        verdict.value = said.userErrors.length || said.dryRun === "REFUSED" ? "refused" : "accepted";
      });
    } catch (error) {
      if (until.aborted || /** @type {any} */ (error).name === "AbortError") return;
      const { code = "", message = "" } = /** @type {any} */ (error);
      batch(() => {
        const reachable = code !== "UNREACHABLE" && code !== "UNAVAILABLE";
        refusals.value = reachable ? [{ code, message, path: [] }] : [];
        verdict.value = reachable ? "refused" : "unreachable";
      });
    }
  };

  const tryAgain = signal(0);
  const triedOut = () => effect(() => {
    const asked = trying.value;
    tryAgain.value;
    // What is refused is said in the language of whoever looks.
    language.value;
    if (!asked) {
      batch(() => { verdict.value = "incomplete"; refusals.value = []; });
      return undefined;
    }
    const controller = new AbortController();
    verdict.value = "waiting";
    const timer = setTimeout(() => void tryOut(asked, controller.signal), PAUSE);
    return () => { clearTimeout(timer); controller.abort(); };
  });

  const send = async () => {
    tried.value = true;
    const { missing, wrong } = made.value;
    if (sending.value || missing.length || Object.keys(wrong).length) return false;
    batch(() => {
      sending.value = true;
      refusedSending.value = [];
      // From here on its name must not be lost: whatever comes back, or does not, it is sent again under the same one.
      draft.value = { ...draft.value, touched: true };
    });
    try {
      const said = (await ask(mutation(command, input), { input: question() }))[command];
      if (said.userErrors.length) {
        refusedSending.value = said.userErrors;
        // The case went on without this form having heard of it.
        if (said.userErrors.some((/** @type {Refusal} */ one) => one.code === "E-CON-01")) void load();
      }
      else {
        drop(actor.user, command, reference);
        reach(said.position);
        recorded.value = said;
      }
    } catch (error) {
      const { code = "", message = "" } = /** @type {any} */ (error);
      refusedSending.value = [{ code, message, told: message ? null : say("forms-unreachable"), path: [] }];
    } finally {
      sending.value = false;
    }
    return true;
  };

  /** A new form of the same kind, with a name of its own. */
  const again = () => {
    drop(actor.user, command, reference);
    batch(() => {
      draft.value = begun(actor.user, command, reference);
      recorded.value = null;
      tried.value = false;
      refusals.value = [];
      refusedSending.value = [];
      loading.value = true;
      anew.value = true;
    });
    return load();
  };

  /** The hash of a dossier goes with its request. */
  const follow = () => {
    const { request, dossierHash } = draft.value.values;
    const known = now.value?.case?.decisions?.requests ?? [];
    const one = known.find((/** @type {any} */ entry) => entry.request === request);
    if (!one || dossierHash === one.dossierHash || !fields.some((field) => field.name === "dossierHash")) return;
    if (dossierHash && !known.some((/** @type {any} */ entry) => entry.dossierHash === dossierHash)) return;
    draft.value = { ...draft.value, values: { ...draft.value.values, dossierHash: one.dossierHash } };
  };

  /** Begins to load, listen, keep and try; gives what ends all of it. */
  const start = () => {
    /** @type {any} */
    let sent = draft.peek().values;
    const stops = [
      effect(() => { if (!recorded.value) keep(actor.user, command, reference, draft.value); }),
      // The refusal that came back is about what was sent: it goes as soon as something else is written.
      effect(() => {
        const { values } = draft.value;
        if (values === sent) return;
        sent = values;
        if (refusedSending.peek().length) refusedSending.value = [];
      }),
      effect(follow),
      triedOut(),
    ];
    const online = () => { if (verdict.peek() === "unreachable") tryAgain.value += 1; };
    addEventListener("online", online);
    const clock = setInterval(online, 5_000);
    stops.push(() => { removeEventListener("online", online); clearInterval(clock); });
    let stopped = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    void load().then(() => {
      const one = now.value?.case;
      if (stopped || !one) return;
      stops.push(listen((after) => ({ query: LIVE, variables: { after, case: one.id } }), one.asOfPosition, (notice) => {
        if (!notice?.event || recorded.peek()) return;
        clearTimeout(timer);
        timer = setTimeout(() => void load(), 200);
      }, (notice) => notice?.position));
    });
    return () => { stopped = true; clearTimeout(timer); for (const stop of stops) stop(); };
  };

  return {
    known, command, reference, input, fields, about, draft, now, loading, unknown, tried, verdict, refusals, foreseen, refusedSending,
    sending, recorded, anew, made, told, moved, see, send, again, start, home, me: actor.user,
  };
}

/** @typedef {ReturnType<typeof working>} Work */
