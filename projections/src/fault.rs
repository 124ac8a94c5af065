//! How a projection breaks off, and how tests make it.

use std::{
    any::Any,
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use domain::Position;

use crate::projection::Projection;

/// Asked before each step of a projection, with the position that comes next; an error is taken for the step's own.
pub type Fault = Arc<dyn Fn(Projection, Position) -> Result<(), String> + Send + Sync>;

/// The fault to ask, where there is one.
#[derive(Clone, Default)]
pub(crate) struct Asked(pub(crate) Option<Fault>);

impl fmt::Debug for Asked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.0.is_some() { "Fault" } else { "None" })
    }
}

/// Runs a step. A projection that breaks off, which is our mistake, must not take the others with it.
pub(crate) fn caught(step: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(step)).unwrap_or_else(|panicked| Err(format!("it broke off: {}", said(&*panicked))))
}

fn said(panicked: &(dyn Any + Send)) -> &str {
    let text = panicked.downcast_ref::<&str>().copied();
    text.or_else(|| panicked.downcast_ref::<String>().map(String::as_str)).unwrap_or("without a reason")
}
