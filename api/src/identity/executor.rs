//! Between the door and the schema: gives each request its traces, and holds its answers back until they are on record.

use std::{any::TypeId, sync::Arc};

use async_graphql::{Data, ErrorExtensionValues, Executor, Request, Response, ServerError};
use futures_util::{StreamExt, stream::BoxStream};

use super::{LastUse, Tracer, tracer::Unrecorded};
use crate::{caller::Caller, casebook::Casebook, sight::Traces};

/// A schema whose readings leave a trace.
#[derive(Clone)]
pub struct Traced<E> {
    schema: E,
    casebook: Arc<Casebook>,
    tracer: Tracer,
    used: Arc<LastUse>,
}

impl<E: std::fmt::Debug> std::fmt::Debug for Traced<E> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Traced").field("schema", &self.schema).finish_non_exhaustive()
    }
}

impl<E: Executor> Traced<E> {
    /// Around a schema.
    pub fn new(schema: E, casebook: Arc<Casebook>, tracer: Tracer, used: Arc<LastUse>) -> Self {
        Self { schema, casebook, tracer, used }
    }

    /// Who asks, what will be noted, and the request that notes it.
    fn prepared(&self, request: Request) -> (Option<Caller>, Arc<Traces>, Request) {
        let caller = request.data.get(&TypeId::of::<Caller>()).and_then(|caller| caller.downcast_ref::<Caller>());
        let (caller, traces) = (caller.cloned(), Arc::new(Traces::default()));
        let request = request.data(Arc::clone(&traces)).data(Arc::clone(&self.used));
        (caller, traces, request)
    }

    /// The answer, once what it shows is on record; otherwise why it is withheld.
    async fn released(&self, answer: Response, caller: Option<&Caller>, traces: &Traces) -> Response {
        let flushed = match caller {
            Some(caller) => self.tracer.flush(traces, &caller.actor, self.casebook.now()).await,
            None if traces.take().traces.is_empty() => Ok(()),
            None => Err(Unrecorded("nobody is named as its reader".to_owned())),
        };
        match flushed {
            Ok(()) => answer,
            Err(unrecorded) => withheld(&unrecorded),
        }
    }
}

fn withheld(unrecorded: &Unrecorded) -> Response {
    let mut extensions = ErrorExtensionValues::default();
    extensions.set("code", "UNAVAILABLE");
    let mut error = ServerError::new(unrecorded.to_string(), None);
    error.extensions = Some(extensions);
    Response::from_errors(vec![error])
}

impl<E: Executor> Executor for Traced<E> {
    async fn execute(&self, request: Request) -> Response {
        let (caller, traces, request) = self.prepared(request);
        let answer = self.schema.execute(request).await;
        self.released(answer, caller.as_ref(), &traces).await
    }

    fn execute_stream(&self, request: Request, session_data: Option<Arc<Data>>) -> BoxStream<'static, Response> {
        let (caller, traces, request) = self.prepared(request);
        let whole = Arc::new((self.clone(), caller, traces));
        let answers = self.schema.execute_stream(request, session_data);
        answers
            .then(move |answer| {
                let whole = Arc::clone(&whole);
                async move {
                    let (traced, caller, traces) = &*whole;
                    traced.released(answer, caller.as_ref(), traces).await
                }
            })
            .boxed()
    }
}
