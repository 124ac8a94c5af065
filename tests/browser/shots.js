// Screenshots of every screen, in English and Arabic, light and dark, and at a phone's width, of a server that shows the
// demonstration: HRDD_BROWSER='{"url":…,"token":…}' node shots.js FOLDER [SCREEN…]
// With --readme instead of a folder: the pictures of the README, as high as a window, into tests/browser/screens.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browser, given, goes, opened } from "./browser.js";

const SCREENS = {
  login: "/login",
  setup: "/setup",
  dossier: "/dossier?case=XA-2025-001",
  alerts: "/alerts",
  audit: "/audit",
  event: "/audit?event=200",
  integrity: "/audit?tab=integrity",
  attempts: "/audit?tab=attempts",
  readings: "/audit?tab=readings",
  policy: "/policy",
  portfolio: "/portfolio",
  past: "/portfolio?on=2026-01-20",
  register: "/register",
  found: "/register?q=suspension",
  recipients: "/recipients",
  recipient: "/recipient/XA-TCG-3",
  reports: "/reports",
  report: "/reports?report=late-facts",
  account: "/account",
  case: "/case/XA-2025-001",
  needs: "/case/XD-2026-001",
  suspended: "/case/XB-2025-001?step=74",
  day: "/case/XA-2025-001?on=2026-06-20",
  watched: "/case/XA-2025-001/monitoring?on=2026-06-20",
  replay: "/case/XA-2025-001/replay?step=45",
  events: "/case/XA-2025-001/events",
  risk: "/case/XA-2025-001/risk",
  monitoring: "/case/XA-2025-001/monitoring",
  evidence: "/case/XA-2025-001/evidence",
  blame: "/case/XA-2025-001/blame?field=decision",
  proof: "/case/XA-2025-001/proof",
  copies: "/case/XA-2025-001/copies",
  record: "/record?who=all",
  approve: "/record/approveSupport?case=XA-2025-001",
  findings: "/record/assessRecipientRecord?case=XA-2025-001",
  publish: "/record/publishPolicy",
};

const LOOKS = {
  "en-light": { lang: "en" },
  "en-dark": { lang: "en", dark: true },
  "ar-light": { lang: "ar" },
  "ar-dark": { lang: "ar", dark: true },
  "en-phone": { lang: "en", width: 360, height: 740 },
  "ar-phone": { lang: "ar", width: 360, height: 740 },
};

/** What the README shows: a screen in a look. */
const README = [["case", "en-light"], ["replay", "en-dark"], ["portfolio", "ar-light"], ["case", "ar-phone"]];

const [place, ...wanted] = process.argv.slice(2);
if (!place) {
  console.error("Say where the pictures go: node shots.js FOLDER [SCREEN…], or node shots.js --readme");
  process.exit(2);
}
const forReadme = place === "--readme";
const folder = forReadme ? fileURLToPath(new URL("screens", import.meta.url)) : place;
const all = Object.keys(SCREENS).filter((screen) => !wanted.length || wanted.includes(screen)).flatMap((screen) => Object.keys(LOOKS).map((look) => [screen, look]));
mkdirSync(folder, { recursive: true });
for (const [screen, look] of forReadme ? README : all) {
  const [address, how] = [SCREENS[screen], LOOKS[look]];
  const { context, page, wrong } = await opened({ ...how, token: screen === "login" ? undefined : given.token });
  await goes(page, `${address}${address.includes("?") ? "&" : "?"}lang=${how.lang}`);
  await page.screenshot({ path: join(folder, `${screen}-${look}.png`), fullPage: !forReadme });
  for (const line of wrong) console.error(`${screen}-${look}: ${line}`);
  await context.close();
  console.log(`${screen}-${look}`);
}
await browser.close();
