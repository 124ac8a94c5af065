//! An operation that runs: how one begins, over a WebSocket or as server-sent events, and what it yields.

use std::{panic::AssertUnwindSafe, time::Duration};

use async_graphql::{Executor, Response, ServerError, parser::types::OperationType};
use futures_util::{
    StreamExt,
    future::{FutureExt, ready},
    stream::{self, BoxStream},
};
use tokio::time::timeout;

use super::{
    Endpoint, Principal, RequestId,
    errors::{Code, RequestRefusal},
    guard::Admitted,
    parameters::Parameters,
    price::price,
};

/// What a running operation yields.
pub(super) enum Step {
    /// An answer.
    Answer(Box<Response>, RequestId),
    /// There is no more.
    Done,
}

/// What runs.
pub(super) type Running = BoxStream<'static, Step>;

/// Why an operation does not begin.
pub(super) enum Unbegun {
    /// Whoever asks may not, or not now.
    Refused(RequestRefusal),
    /// Too many run already.
    TooMany(ServerError),
}

impl Unbegun {
    /// The same as an error of the operation.
    pub(super) fn error(self) -> ServerError {
        match self {
            Self::Refused(refused) => refused.error(),
            Self::TooMany(error) => error,
        }
    }
}

impl<E, C> Endpoint<E, C>
where
    E: Executor,
    C: Principal,
{
    /// Whether the caller may ask for an admitted operation; it is paid for then.
    pub(super) fn paid(&self, parameters: &Parameters, admitted: &Admitted, caller: &C) -> Result<(), RequestRefusal> {
        if admitted.introspects && !caller.may_introspect() {
            return Err(RequestRefusal::Introspection);
        }
        let name = parameters.operation_name.as_deref();
        let price = price(&admitted.document, name, &parameters.variables, caller.reads_for_events());
        self.identities.take(caller.key(), price).map_err(RequestRefusal::RateLimited)
    }

    /// Begins an admitted operation, where the caller may ask for it, pays for it and has room for it.
    pub(super) fn begin(
        &self,
        parameters: Parameters,
        admitted: Admitted,
        caller: C,
        request_id: RequestId,
    ) -> Result<Running, Unbegun> {
        self.paid(&parameters, &admitted, &caller).map_err(Unbegun::Refused)?;
        let share = match admitted.operation_type {
            OperationType::Query | OperationType::Mutation => None,
            OperationType::Subscription => Some(self.subscriptions.take(caller.key()).ok_or_else(|| {
                let most = self.settings.subscriptions_per_identity;
                let message = format!("You have {most} subscriptions, over all your connections. Complete one first.");
                Unbegun::TooMany(Code::TooManyOperations.error(message))
            })?),
        };
        let running = self.running(parameters, admitted, caller, request_id);
        // Given back with the stream, however that ends.
        let held = running.map(move |step| {
            let _held = &share;
            step
        });
        Ok(held.boxed())
    }

    /// The operation's answers, each with its request id, and an end that can be seen: a map of streams drops one that has
    /// ended without a word.
    fn running(&self, parameters: Parameters, admitted: Admitted, caller: C, request_id: RequestId) -> Running {
        let mut request = parameters.into_request().data(caller).data(request_id);
        request.set_parsed_query(admitted.document);
        let answers = self.schema.execute_stream(request, None);
        let answers = match admitted.operation_type {
            OperationType::Subscription => answers,
            OperationType::Query | OperationType::Mutation => within(self.settings.request_time_limit, answers),
        };
        AssertUnwindSafe(answers)
            .catch_unwind()
            .map(move |answer| {
                let answer = answer.unwrap_or_else(|_| {
                    tracing::error!(%request_id, "an operation panicked");
                    Response::from_errors(vec![RequestRefusal::Internal(request_id).error()])
                });
                Step::Answer(Box::new(answer), request_id)
            })
            .chain(stream::once(ready(Step::Done)))
            .boxed()
    }
}

/// The one answer of a query or mutation, or the news that it took too long.
fn within(time_limit: Duration, mut answers: BoxStream<'static, Response>) -> BoxStream<'static, Response> {
    let answer = async move {
        match timeout(time_limit, answers.next()).await {
            Ok(answer) => answer,
            Err(_) => Some(Response::from_errors(vec![RequestRefusal::Timeout.error()])),
        }
    };
    answer.into_stream().filter_map(ready).boxed()
}
