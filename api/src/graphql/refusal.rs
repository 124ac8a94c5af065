//! What is told of what a command comes to: all of it where it follows from what whoever gave the command sees. Where a
//! refusal comes from something that they do not see, they are told the rule, and in its blanks what they said themselves;
//! where what would be recorded does, they are not told what it is.

use std::sync::Arc;

use async_graphql::{Object, Result, SimpleObject};
use domain::{Envelope, Rejection, Revision, access::Viewer};
use storage::ALL_REVISIONS;

use super::{failure::unreadable, part::Part};
use crate::{
    casebook::Casebook,
    desk::{Refusal, Submission},
    ruling::{self, Known},
    submission::Wrong,
    words::Language,
};

/// A rule refused, and nothing was recorded.
pub(crate) struct UserError {
    pub(super) why: Why,
    pub(super) path: Vec<String>,
}

/// What refused, as it is told: with nothing in its blanks that the caller does not see.
pub(super) enum Why {
    /// A rule.
    Rule(Rejection),
    /// What was sent is no command.
    Wrong(Wrong),
}

/// What stands in a blank of a refusal's message.
#[derive(SimpleObject)]
pub(crate) struct RefusalBlank {
    /// The name of the blank: of a code always the same.
    name: &'static str,
    /// What stands there: a reference, a number, a day, a value as the code spells it, or words in English.
    value: String,
}

/// A rule refused, and nothing was recorded.
#[Object]
impl UserError {
    /// The stable code, such as `E-DEC-02`.
    async fn code(&self) -> &str {
        match &self.why {
            Why::Rule(rejection) => rejection.code(),
            Why::Wrong(wrong) => wrong.code,
        }
    }

    /// What is wrong, and what to do next; in English.
    async fn message(&self) -> String {
        match &self.why {
            Why::Rule(rejection) => rejection.message(),
            Why::Wrong(wrong) => wrong.message.clone(),
        }
    }

    /// The message in a language; null where that has no words for it.
    async fn told(&self, #[graphql(desc = "The language.")] language: Language) -> Option<String> {
        match &self.why {
            Why::Rule(rejection) => language.words().refusal(rejection),
            Why::Wrong(wrong) => language.words().wrong(wrong),
        }
    }

    /// What stands in the blanks of the message, for whoever says it in words of their own.
    async fn blanks(&self) -> Vec<RefusalBlank> {
        let blanks = match &self.why {
            Why::Rule(rejection) => rejection.blanks(),
            Why::Wrong(wrong) => wrong.blanks(),
        };
        blanks.into_iter().map(|(name, value)| RefusalBlank { name, value: value.to_owned() }).collect()
    }

    /// The input field concerned, from `input` on; empty where it is the command as a whole.
    async fn path(&self) -> &[String] {
        &self.path
    }
}

/// What stands in a blank that is not told.
const UNSEEN: &str = "something you do not see";

/// Whether a refusal follows from what the viewer sees: the command, decided again on that alone, is refused in the same
/// words.
pub(super) fn follows(casebook: &Casebook, viewer: &Viewer, given: &Submission, rejection: &Rejection) -> Result<bool> {
    let again = again(casebook, viewer, given)?;
    Ok(again.is_none_or(|again| matches!(again, Err(Refusal::Rejected(again)) if again == *rejection)))
}

/// Whether what would be recorded follows from what the viewer sees: the command, decided again on that alone, comes to the
/// same.
pub(super) fn foresees(
    casebook: &Casebook,
    viewer: &Viewer,
    given: &Submission,
    would_record: &[Arc<Envelope>],
) -> Result<bool> {
    let is_same =
        |again: &[Envelope]| again.iter().map(|event| &event.event).eq(would_record.iter().map(|event| &event.event));
    let again = again(casebook, viewer, given)?;
    Ok(again.is_none_or(|again| again.is_ok_and(|again| is_same(&again))))
}

/// What a command comes to on what the viewer sees alone; none where nothing is too confidential for them.
fn again(
    casebook: &Casebook,
    viewer: &Viewer,
    given: &Submission,
) -> Result<Option<std::result::Result<Vec<Envelope>, Refusal>>> {
    let (sight, state, seen) = {
        let views = casebook.views();
        let registry = views.registry();
        let facts = given.case.and_then(|case| registry.access().facts(case));
        let state = given.case.and_then(|case| views.case(case));
        (facts.and_then(|facts| viewer.of_case(facts)), state, registry.seen(viewer.row().up_to))
    };
    let hidden = given.case.filter(|_| sight.is_some_and(|sight| !sight.sees_all_classes()));
    if hidden.is_none() && seen.is_none() {
        return Ok(None);
    }
    let part = hidden.map(|case| Part::read(casebook, viewer, case, Revision(u32::MAX))).transpose()?;
    let (reader, stream) = (casebook.reader(), ruling::stream(given));
    let history = match &part {
        Some(part) => part.events().to_vec(),
        None => reader.history(&stream, ALL_REVISIONS).map_err(|error| unreadable(&error))?,
    };
    let views = casebook.views();
    let known = Known {
        registry: seen.as_ref().unwrap_or_else(|| views.registry()),
        case: part.as_ref().map(Part::state).or(state.as_deref()),
        revision: reader.revision(&stream),
        head: reader.head(),
        now: casebook.now(),
    };
    let history = || Ok(history.iter().map(|event| Envelope::clone(event)).collect());
    Ok(Some(ruling::decide(given, &known, history)))
}

/// The rule alone, with what the caller said.
pub(super) fn untold(rejection: &Rejection, said: impl Fn(&str) -> bool) -> Rejection {
    if let Rejection::BadInput { field, .. } = rejection {
        return Rejection::BadInput { field: field.clone(), why: UNSEEN.into() };
    }
    rejection.filled(|value| if said(value) { value.to_owned() } else { UNSEEN.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_refusal_that_is_not_told_the_rule_stays_and_what_the_caller_said() {
        let rejection = Rejection::AlreadyExists { what: "incident".into(), id: "I-1".into() };
        let told = untold(&rejection, |value| value == "I-1");
        assert_eq!(told.code(), rejection.code());
        assert_eq!(told, Rejection::AlreadyExists { what: UNSEEN.into(), id: "I-1".into() });
        let told = untold(&Rejection::BadInput { field: "due".into(), why: "I-1".into() }, |_| false);
        assert_eq!(told, Rejection::BadInput { field: "due".into(), why: UNSEEN.into() });
    }
}
