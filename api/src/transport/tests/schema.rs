//! A small schema with one of each thing that the transport must carry.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use async_graphql::{Context, Error, ErrorExtensions, Object, Result, Schema, SimpleObject, Subscription};
use futures_util::{Stream, StreamExt, stream};
use tokio_stream::wrappers::IntervalStream;

use crate::transport::Principal;

#[derive(Debug, Clone)]
pub(super) struct Caller(pub(super) String);

/// A visitor reads, and may not ask what the schema is.
impl Principal for Caller {
    fn key(&self) -> String {
        self.0.clone()
    }

    fn may_introspect(&self) -> bool {
        self.0 != "visitor"
    }

    fn reads_for_events(&self) -> bool {
        self.0.starts_with("member")
    }
}

pub(super) fn schema() -> Schema<Query, Mutation, Counting> {
    Schema::build(Query, Mutation(Arc::new(AtomicU32::new(0))), Counting).limit_depth(18).finish()
}

pub(super) struct Query;

#[Object]
impl Query {
    async fn hello(&self) -> &'static str {
        "world"
    }

    async fn caller(&self, ctx: &Context<'_>) -> Result<String> {
        Ok(ctx.data::<Caller>()?.0.clone())
    }

    async fn echo(&self, n: i32) -> i32 {
        n
    }

    async fn text(&self, value: String) -> String {
        value
    }

    async fn zebra(&self) -> i32 {
        1
    }

    async fn apple(&self) -> i32 {
        2
    }

    async fn matrix(&self, n: Option<Vec<Vec<i32>>>) -> i32 {
        n.map_or(0, |rows| rows.len().try_into().unwrap())
    }

    async fn node(&self) -> Self {
        Self
    }

    /// Longer than any time limit of the tests.
    async fn slow(&self) -> i32 {
        tokio::time::sleep(Duration::from_secs(3_600)).await;
        0
    }

    /// Fails with an error of another crate, whose text must not get out.
    async fn foreign(&self) -> Result<i32> {
        Err(std::io::Error::other("secret path /var/lib/ledger"))?
    }

    async fn plain(&self) -> Option<Result<i32>> {
        Some(Err(Error::new("secret of a resolver without a code")))
    }

    async fn coded(&self) -> Option<Result<i32>> {
        Some(Err(Error::new("No such case.").extend_with(|_, e| e.set("code", "NOT_FOUND"))))
    }

    async fn panics(&self) -> i32 {
        bug()
    }

    async fn large(&self, bytes: i32) -> String {
        "x".repeat(bytes.try_into().unwrap())
    }
}

pub(super) struct Mutation(Arc<AtomicU32>);

#[Object]
impl Mutation {
    async fn bump(&self) -> u32 {
        self.0.fetch_add(1, Ordering::SeqCst) + 1
    }
}

pub(super) struct Counting;

#[derive(SimpleObject)]
pub(super) struct Notice {
    position: String,
}

#[Subscription]
impl Counting {
    async fn count(&self, to: i32) -> impl Stream<Item = i32> {
        stream::iter(1..=to)
    }

    /// What a ledger says: positions after one, to five.
    async fn log(&self, after: Option<String>) -> impl Stream<Item = Notice> {
        let after = after.and_then(|after| after.parse().ok()).unwrap_or(0);
        stream::iter(after + 1..=5).map(|position: u64| Notice { position: position.to_string() })
    }

    /// Never ends and is always ready.
    async fn flood(&self, #[graphql(default = 1)] bytes: i32) -> impl Stream<Item = String> {
        let piece = "x".repeat(bytes.try_into().unwrap());
        stream::repeat(piece)
    }

    /// Never ends and says something now and then.
    async fn ticks(&self) -> impl Stream<Item = i32> {
        IntervalStream::new(tokio::time::interval(Duration::from_millis(20))).map(|_| 0)
    }

    /// Never says anything.
    async fn silence(&self) -> impl Stream<Item = i32> {
        stream::pending()
    }

    async fn refused(&self) -> Result<stream::Iter<std::vec::IntoIter<i32>>> {
        Err(Error::new("No such position.").extend_with(|_, e| e.set("code", "POSITION_AHEAD")))
    }

    async fn fails_at_two(&self) -> impl Stream<Item = Result<i32>> {
        stream::iter([Ok(1), Err(Error::from(std::io::Error::other("secret disk")))])
    }

    async fn panics(&self) -> impl Stream<Item = i32> {
        stream::iter([1, 2]).map(|n| if n == 2 { bug() } else { n })
    }
}

fn bug() -> i32 {
    panic!("a bug")
}
