// @ts-check
/** Every screen by the first part of its address; each is loaded when it is gone to. */
import { later } from "../later.js";

/** @type {Record<string, any>} */
export const screens = {
  portfolio: later(async () => (await import("./portfolio.js")).Portfolio),
  register: later(async () => (await import("./register.js")).Register),
  record: later(async () => (await import("./record.js")).Record),
  case: later(async () => (await import("./case.js")).Case),
  recipients: later(async () => (await import("./recipients.js")).Recipients),
  recipient: later(async () => (await import("./recipient.js")).Recipient),
  reports: later(async () => (await import("./reports.js")).Reports),
  account: later(async () => (await import("./account.js")).Account),
  alerts: later(async () => (await import("./alerts.js")).Alerts),
  audit: later(async () => (await import("./audit.js")).Audit),
  policy: later(async () => (await import("./policy.js")).Policy),
};
