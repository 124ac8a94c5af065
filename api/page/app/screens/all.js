// @ts-check
/** Every screen by the first part of its address. */
import { Portfolio } from "./portfolio.js";
import { Register } from "./register.js";

/** @type {Record<string, any>} */
export const screens = { portfolio: Portfolio, register: Register };
