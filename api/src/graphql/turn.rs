//! What reads much is done off the runtime's workers, one such question of each caller at a time.

use std::sync::Arc;

use async_graphql::{Context, Result};

use super::failure::failure;
use crate::{
    caller::Caller,
    transport::Principal,
    turns::{Turn, Turns},
};

/// Waits for the caller's turn, and does the work beside the workers that answer.
///
/// # Errors
/// It is not the caller's turn within some seconds, or the work broke off.
pub(super) async fn in_turn<T: Send + 'static>(
    ctx: &Context<'_>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T> {
    let turns = Arc::clone(ctx.data_unchecked::<Arc<Turns>>());
    let busy = || failure("UNAVAILABLE", "Too many questions of yours wait for their turn. Ask again in a moment.");
    let turn = turns.take(&ctx.data_unchecked::<Caller>().key()).await.ok_or_else(busy)?;
    beside(turn, work).await
}

/// Does the work beside the workers that answer, in a turn that is given back when it has ended, also where nobody waits any
/// more.
///
/// # Errors
/// The work broke off.
pub(super) async fn beside<T: Send + 'static>(turn: Turn, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let done = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        work()
    });
    done.await.map_err(|broken| {
        tracing::error!(%broken, "a question broke off");
        failure("INTERNAL", "The question broke off. Ask again; the server's own log says why.")
    })
}
