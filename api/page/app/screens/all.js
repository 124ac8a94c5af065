// @ts-check
/** Every screen by the first part of its address. */
import { Portfolio } from "./portfolio.js";
import { Case } from "./case.js";
import { Record } from "./record.js";
import { Register } from "./register.js";
import { Recipients } from "./recipients.js";
import { Recipient } from "./recipient.js";
import { Reports } from "./reports.js";
import { Account } from "./account.js";
import { Alerts } from "./alerts.js";
import { Audit } from "./audit.js";
import { Policy } from "./policy.js";

/** @type {Record<string, any>} */
export const screens = { portfolio: Portfolio, register: Register, record: Record, case: Case, recipients: Recipients, recipient: Recipient, reports: Reports, account: Account, alerts: Alerts, audit: Audit, policy: Policy };
