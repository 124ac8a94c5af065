// @ts-check
/** Every screen by the first part of its address; each is loaded when it is gone to. */

/** @type {Record<string, () => Promise<any>>} */
export const screens = {
  portfolio: async () => (await import("./portfolio.js")).Portfolio,
  register: async () => (await import("./register.js")).Register,
  record: async () => (await import("./record.js")).Record,
  case: async () => (await import("./case.js")).Case,
  recipients: async () => (await import("./recipients.js")).Recipients,
  recipient: async () => (await import("./recipient.js")).Recipient,
  reports: async () => (await import("./reports.js")).Reports,
  account: async () => (await import("./account.js")).Account,
  alerts: async () => (await import("./alerts.js")).Alerts,
  audit: async () => (await import("./audit.js")).Audit,
  policy: async () => (await import("./policy.js")).Policy,
};
