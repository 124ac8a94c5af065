//! The 32 reports computed a second time, from the raw log alone: plain loops over kinds and fields, slow and simple.
//! Each follows the definition that its report gives of itself, and shares no code with what answers in earnest.

pub(crate) mod answer;
pub(crate) mod audit;
pub(crate) mod decisions;
pub(crate) mod fold;
pub(crate) mod manager;
pub(crate) mod partner;
pub(crate) mod public;
pub(crate) mod raw;
pub(crate) mod support;
pub(crate) mod undertakings;
