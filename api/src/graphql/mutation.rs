//! One mutation for each command, made from the commands' own shapes.

use std::{borrow::Cow, sync::Arc};

use async_graphql::{
    ContainerType, Context, ContextSelectionSet, Enum, InputType, InputValueResult, ObjectType, OutputType, Positioned,
    ServerResult, SimpleObject, Value, indexmap::IndexMap, parser::types::Field, registry::Registry,
    resolver_utils::resolve_container,
};
use domain::{
    Actor, CommandId, CommandKind, Position, Rejection,
    access::Viewer,
    terms::{CaseId, Confidentiality, Day},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{
    case::Case,
    foreseen::ForeseenEvent,
    ids,
    refusal::{self, UserError, Why},
    scalars, shapes,
};
use crate::{
    attempts::Asked as Attempted,
    caller::Caller,
    casebook::Casebook,
    desk::{Outcome, Refusal, Submission},
    room::NoRoom,
    sight,
    submission::{self, Wrong},
};

/// What every command carries beside its own fields.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Asked {
    /// Global id of the case.
    pub(crate) case_id: CaseId,
    /// The caller's own name for this command, 8 to 64 characters: saying it again adds nothing and returns the first result.
    pub(crate) command_id: String,
    /// The revision of the case that the caller has seen; refused where it has moved on.
    pub(crate) expected_revision: Option<i32>,
    /// The day it happened in the world; today where omitted, never in the future.
    pub(crate) effective_on: Option<Day>,
    /// Who may read what is recorded; as usual for its kind where omitted.
    pub(crate) event_confidentiality: Option<Confidentiality>,
    /// Only say what would happen: nothing is recorded.
    pub(crate) dry_run: Option<bool>,
}

/// Records what people decide.
pub(crate) struct Mutation;

/// What became of a command.
#[derive(SimpleObject)]
pub(crate) struct CommandPayload {
    /// What refused it; empty where it was accepted.
    user_errors: Vec<UserError>,
    /// The case as it is now; also after a refusal, so that one can try again in one turn.
    case: Option<Case>,
    /// The events that were recorded, in order.
    events: Vec<super::event::Event>,
    /// The position this answer reflects.
    position: scalars::Position,
    /// The command was said before; nothing was added.
    replayed: bool,
    /// What a dry run would come to; null where it was none.
    dry_run: Option<DryRun>,
    /// The events that an accepted dry run would record, in order and as the ledger understood what was given, but for those
    /// that would not be shown once they were recorded; null where it was none, where it is refused, and where what would be
    /// recorded rests on something that is not seen.
    would_record: Option<Vec<ForeseenEvent>>,
}

/// What a dry run would come to.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DryRun {
    /// It would be accepted.
    Accepted,
    /// It would be refused.
    Refused,
}

/// The input as it came; its shape was checked against the schema.
struct Raw(Value);

impl InputType for Raw {
    type RawValueType = Value;

    fn type_name() -> Cow<'static, str> {
        "CommandInput".into()
    }
    fn create_type_info(_: &mut Registry) -> String {
        Self::qualified_type_name()
    }
    fn parse(value: Option<Value>) -> InputValueResult<Self> {
        Ok(Self(value.unwrap_or_default()))
    }
    fn to_value(&self) -> Value {
        self.0.clone()
    }
    fn as_raw_value(&self) -> Option<&Value> {
        Some(&self.0)
    }
}

/// `OpenCase` as `openCase`.
pub(crate) fn field_name(command: &str) -> String {
    let mut letters = command.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

impl Mutation {
    async fn give(&self, ctx: &Context<'_>, kind: &'static CommandKind) -> ServerResult<CommandPayload> {
        let casebook = ctx.data_unchecked::<Arc<Casebook>>();
        let (caller, viewer) = (ctx.data_unchecked::<Caller>(), sight::viewer(ctx));
        let actor = &caller.actor;
        if !caller.may_record() {
            let why = "This token is good for reading only. Record with a token whose scope is RECORD.";
            return Err(super::failure::failure("FORBIDDEN", why).into_server_error(ctx.item.pos));
        }
        let (_, Raw(input)) = ctx.param_value::<Raw>("input", None)?;
        let mut input = input.into_json().unwrap_or_default();
        shapes::asked().complete(&format!("{}Input", kind.name), &mut input);
        let asked = input.clone();
        // Before anything else, which would tell of its state, of who may, and of what was said before.
        if let Some(wrong) = out_of_reach(casebook, &viewer, kind.name, &input) {
            note_out_of_reach(casebook, actor, (kind.name, wrong.code), &input);
            let wrong = Err(Refused::Wrong(wrong));
            return payload(casebook, &viewer, None, (kind, &asked), wrong)
                .map_err(|error| error.into_server_error(ctx.item.pos));
        }
        let (given, submitted) = match submission::read(kind.name, input, actor, &|id| match ids::named(id) {
            Some(ids::Named::Case(case)) => Some(case),
            _ => None,
        }) {
            Ok(submission) => (Some(submission.clone()), self.submit(casebook, submission).await),
            Err(wrong) => (None, Err(Refused::Wrong(wrong))),
        };
        // Asked anew: the opening of a case brings it into reach.
        payload(casebook, &sight::viewer(ctx), given.as_ref(), (kind, &asked), submitted)
            .map_err(|error| error.into_server_error(ctx.item.pos))
    }

    /// In a task of its own: a caller that goes away does not stop half-way what it asked for.
    async fn submit(&self, casebook: &Arc<Casebook>, submission: Submission) -> Result<(Outcome, bool), Refused> {
        let (casebook, dry_run) = (Arc::clone(casebook), submission.dry_run);
        let task = tokio::spawn(async move { casebook.submit(submission).await });
        let outcome = task.await.unwrap_or_else(|_| Err(Refusal::Stopped("the command could not be handed on".into())));
        outcome.map(|outcome| (outcome, dry_run)).map_err(|refusal| Refused::Desk(refusal, dry_run))
    }
}

/// What a command names that is not there for whoever gives it: a case, or an alert of which they do not see the event.
fn out_of_reach(casebook: &Casebook, viewer: &Viewer, name: &str, input: &Json) -> Option<Wrong> {
    let of_ledger = submission::is_about_ledger(name);
    let names_case = input.get("caseId").is_some_and(|id| !id.is_null());
    if submission::is_about_case(name) && (names_case || !of_ledger) && !is_within_reach(casebook, viewer, input) {
        return Some(Wrong::no_such_case());
    }
    // What is no position is refused for that.
    let alert: Position = input.get("alert").filter(|_| of_ledger).and_then(|id| Position::deserialize(id).ok())?;
    let case = match input.get("caseId").and_then(Json::as_str).and_then(ids::named) {
        Some(ids::Named::Case(case)) => Some(case),
        Some(_) | None => None,
    };
    let event = casebook.reader().at(alert).ok();
    let seen = event.filter(|event| event.stream.case() == case && sight::sees_event(casebook, viewer, event));
    if seen.is_some() { None } else { Some(Wrong::no_such_alert()) }
}

/// Keeps what was asked of a case out of reach, where there is such a case, as every other command that is refused.
fn note_out_of_reach(casebook: &Casebook, actor: &Actor, (command, code): (&'static str, &str), input: &Json) {
    let text = |name: &str| input.get(name).and_then(Json::as_str);
    let Some(command_id) = text("commandId").and_then(|id| CommandId::new(id).ok()) else { return };
    let case = match text("caseId").and_then(ids::named) {
        Some(ids::Named::Case(case)) if casebook.views().has_case(case) => Some(case),
        Some(_) | None => None,
    };
    let dry_run = input.get("dryRun").and_then(Json::as_bool).unwrap_or_default();
    let asked = Attempted { actor: actor.clone(), command, case, command_id, dry_run };
    casebook.attempts().note_code(&asked, code, casebook.now());
}

/// Whether the case that a command names is there for whoever gives it.
fn is_within_reach(casebook: &Casebook, viewer: &Viewer, input: &serde_json::Value) -> bool {
    match input.get("caseId").and_then(serde_json::Value::as_str).and_then(ids::named) {
        Some(ids::Named::Case(case)) => viewer.reaches_case(casebook.views().registry(), case),
        Some(ids::Named::Event(_) | ids::Named::Alert(_) | ids::Named::Recipient(_)) | None => false,
    }
}

enum Refused {
    Wrong(Wrong),
    Desk(Refusal, bool),
}

fn payload(
    casebook: &Arc<Casebook>,
    viewer: &Arc<Viewer>,
    given: Option<&Submission>,
    (kind, asked): (&CommandKind, &Json),
    submitted: Result<(Outcome, bool), Refused>,
) -> async_graphql::Result<CommandPayload> {
    let case = given.and_then(|given| given.case);
    let mut answer = CommandPayload {
        user_errors: Vec::new(),
        case: None,
        events: Vec::new(),
        position: scalars::Position(casebook.reader().head()),
        replayed: false,
        dry_run: None,
        would_record: None,
    };
    match submitted {
        Ok((outcome, dry_run)) => {
            answer.position = scalars::Position(outcome.position);
            answer.replayed = outcome.replayed;
            answer.dry_run = dry_run.then_some(DryRun::Accepted);
            let foreseen = given.filter(|_| dry_run && !outcome.replayed);
            if let Some(given) = foreseen
                && refusal::foresees(casebook, viewer, given, &outcome.would_record)?
            {
                let events = outcome.would_record.into_iter();
                answer.would_record = Some(events.filter_map(|event| ForeseenEvent::seen(event, viewer)).collect());
            }
            let recorded = outcome.envelopes.first().and_then(|envelope| envelope.stream.case());
            answer.case = recorded.or(case).map_or(Ok(None), |case| Case::now(casebook, viewer, case))?;
            let events = outcome.envelopes.into_iter();
            answer.events = events.filter_map(|event| super::event::Event::seen(event, casebook, viewer)).collect();
        }
        Err(Refused::Wrong(wrong)) => {
            let path = std::iter::once("input".to_owned())
                .chain(wrong.path.split('.').filter(|part| !part.is_empty()).map(str::to_owned))
                .collect();
            answer.user_errors.push(UserError { why: Why::Wrong(wrong), path });
        }
        Err(Refused::Desk(Refusal::Rejected(rejection), dry_run)) => {
            answer.dry_run = dry_run.then_some(DryRun::Refused);
            answer.case = case.map_or(Ok(None), |case| Case::now(casebook, viewer, case))?;
            let follows = given.map_or(Ok(true), |given| refusal::follows(casebook, viewer, given, &rejection))?;
            let said = |value: &str| {
                holding(asked, value).is_some() || given.is_some_and(|given| given.command_id.as_str() == value)
            };
            let told = if follows { rejection.clone() } else { refusal::untold(&rejection, said) };
            answer.user_errors.push(user_error(&rejection, (kind, asked), told));
        }
        Err(Refused::Desk(Refusal::NoRoom(no_room), _)) => {
            return Err(super::failure::failure(NoRoom::CODE, format!("Nothing was recorded: {no_room}.")));
        }
        Err(Refused::Desk(stopped @ (Refusal::Stopped(_) | Refusal::Unerased(_)), _)) => {
            return Err(super::failure::failure("UNAVAILABLE", stopped.to_string()));
        }
    }
    Ok(answer)
}

/// A refusal as it is `told`: with what its blanks may tell, and the input field that it concerns.
fn user_error(rejection: &Rejection, (kind, asked): (&CommandKind, &Json), told: Rejection) -> UserError {
    let place = concerned(rejection, kind, asked);
    let path = if place.is_empty() { place } else { std::iter::once("input".to_owned()).chain(place).collect() };
    UserError { why: Why::Rule(told), path }
}

/// The way to the field of the input that a refusal concerns; empty where it is the command as a whole.
pub(crate) fn concerned(rejection: &Rejection, kind: &CommandKind, asked: &Json) -> Vec<String> {
    let input = format!("{}Input", kind.name);
    let fields = shapes::asked().fields(&input);
    let field = rejection.field(|name| fields.is_some_and(|fields| fields.contains_key(name))).unwrap_or_default();
    // Many fields hold an id, a day or a term: the one meant is the one that holds what is refused.
    let refused = if let Rejection::NotFound { id, .. } | Rejection::AlreadyExists { id, .. } = rejection {
        Some(id)
    } else if let Rejection::DateOutOfRange { date, .. } = rejection {
        Some(date)
    } else if let Rejection::NotInVocabulary { value, .. } = rejection {
        Some(value)
    } else if let Rejection::EvidenceUnknown { evidence } = rejection {
        Some(evidence)
    } else {
        None
    };
    let named = || if field.is_empty() { Vec::new() } else { field.split('.').map(str::to_owned).collect() };
    refused.and_then(|refused| holding(asked, refused)).unwrap_or_else(named)
}

/// The way to the first field that holds a text; what every command carries is the ledger's, and is left out.
fn holding(asked: &Json, text: &str) -> Option<Vec<String>> {
    match asked {
        Json::String(held) => (held == text).then(Vec::new),
        Json::Array(values) => values.iter().enumerate().find_map(|(place, value)| {
            let rest = holding(value, text)?;
            Some(std::iter::once(place.to_string()).chain(rest).collect())
        }),
        Json::Object(fields) => fields.iter().filter(|(name, _)| *name != "commandId").find_map(|(name, value)| {
            let rest = holding(value, text)?;
            Some(std::iter::once(name.clone()).chain(rest).collect())
        }),
        Json::Null | Json::Bool(_) | Json::Number(_) => None,
    }
}

impl ContainerType for Mutation {
    async fn resolve_field(&self, ctx: &Context<'_>) -> ServerResult<Option<Value>> {
        let name = ctx.item.node.name.node.as_str();
        let Some(kind) = kinds().find(|kind| field_name(kind.name) == name) else { return Ok(None) };
        let payload = self.give(ctx, kind).await?;
        let selection = ctx.with_selection_set(&ctx.item.node.selection_set);
        OutputType::resolve(&payload, &selection, ctx.item).await.map(Some)
    }
}

impl OutputType for Mutation {
    fn type_name() -> Cow<'static, str> {
        "Mutation".into()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        let payload = CommandPayload::create_type_info(registry);
        let mut fields = IndexMap::new();
        for kind in kinds() {
            let input = format!("{}Input", kind.name);
            shapes::asked().register_input(registry, &input);
            let doc = match kind.action {
                Some(action) => format!("{} Action {action}.", kind.description.trim()),
                None => kind.description.trim().to_owned(),
            };
            let name = field_name(kind.name);
            let mut field = shapes::meta_field(&name, &payload, Some(doc));
            field.args.insert("input".into(), shapes::meta_input("input", &format!("{input}!"), None));
            fields.insert(name, field);
        }
        let doc = "Records what people decide: one mutation for each command. A refusal is an answer, not an error.";
        registry.types.insert("Mutation".into(), shapes::object("Mutation", Some(doc.into()), fields));
        Self::qualified_type_name()
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Field>) -> ServerResult<Value> {
        resolve_container(ctx, self).await
    }
}

impl ObjectType for Mutation {}

/// The commands that are given from outside: all but those that only the program itself gives.
pub(crate) fn kinds() -> impl Iterator<Item = &'static CommandKind> {
    let own = |name| domain::ledger::Command::is_own_name(name) || domain::access::Command::is_own_name(name);
    domain::Command::kinds().filter(move |kind| !own(kind.name))
}
