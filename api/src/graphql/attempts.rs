//! Commands that a rule refused, for whom readings are shown.

use std::sync::Arc;

use async_graphql::{Context, Object, Result};
use domain::{
    access::Viewer,
    terms::{CaseId, Confidentiality, Instant, Subject, UserId},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    event::Shaped,
    filter::Given,
    identity::asking,
    paging::{Connection, Edge, Page},
    query::json,
};
use crate::{attempts::Attempt, casebook::Casebook, sight};

/// Which attempts. Nothing asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "AttemptFilter")]
pub(crate) struct AttemptFilter {
    /// Of this case.
    pub(crate) case_id: Option<CaseId>,
    /// By this person.
    pub(crate) user: Option<UserId>,
    /// Of this command, as its mutation is called: `approveSupport`.
    pub(crate) command: Option<String>,
    /// Refused by this rule: `E-DEC-02`.
    pub(crate) code: Option<String>,
    /// At this instant or later.
    pub(crate) from: Option<Instant>,
    /// Before this instant.
    pub(crate) before: Option<Instant>,
}

impl AttemptFilter {
    pub(crate) fn takes(&self, attempt: &Attempt) -> bool {
        self.case_id.is_none_or(|case| attempt.case == Some(case))
            && self.user.as_ref().is_none_or(|user| attempt.user == *user)
            && self.command.as_ref().is_none_or(|command| attempt.command == *command)
            && self.code.as_ref().is_none_or(|code| attempt.code == *code)
            && self.from.is_none_or(|from| attempt.at >= from)
            && self.before.is_none_or(|before| attempt.at < before)
    }
}

/// The question about refused commands.
#[derive(Default)]
pub(crate) struct AttemptsQuery;

/// The question about refused commands.
#[Object]
impl AttemptsQuery {
    /// Commands that a rule refused, the newest first; of a case those alone whose case is in reach. They are no events: no
    /// part of the history, of the proof or of a backup, and the oldest of them are forgotten.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    async fn attempts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which attempts; all where omitted.")] filter: Option<Given<AttemptFilter>>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Shaped<Attempt>>> {
        let (casebook, ..) = asking(ctx, Subject::Readings)?;
        let viewer = sight::viewer(ctx);
        let filter = filter.unwrap_or_default().0;
        let asked = format!("attempts {}", json(&filter));
        let page = Page::read(first, None, after.as_deref(), None, &asked)?;
        let count = usize::try_from(page.count).unwrap_or(20);
        let position = casebook.reader().head();
        let reached = reach(&casebook, &viewer);
        let fits = |attempt: &Attempt| filter.takes(attempt) && attempt.case.is_none_or(&reached);
        let (found, has_next) = casebook.attempts().before(page.after, count, fits);
        let edges =
            found.into_iter().map(|attempt| Edge { cursor: page.cursor(attempt.number), node: Shaped(attempt) });
        let (has_previous, start) = (after.is_some(), page.start_cursor());
        Ok(Connection { edges: edges.collect(), has_previous, has_next, total: None, more_than: None, start, position })
    }
}

/// Whether what was tried of a case is shown: its case is in reach, and somebody who is recused from it sees nothing of this.
fn reach<'a>(casebook: &'a Arc<Casebook>, viewer: &'a Viewer) -> impl Fn(CaseId) -> bool + 'a {
    move |case| {
        let views = casebook.views();
        let facts = views.registry().access().facts(case);
        facts.is_some_and(|facts| viewer.reaches(facts) && viewer.class_in(facts) >= Confidentiality::Restricted)
    }
}
