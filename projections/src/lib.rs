//! Folds of the event log that answer queries.
