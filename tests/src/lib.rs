//! The whole system, from outside: suites that drive the real binary.
