//! `hrdd case attempts`: commands that a rule refused.

use anyhow::Result;
use domain::{Rejection, terms::UserId};

use super::{
    Store,
    exit::{Ended, Exit},
    out, store,
    told::{short, word},
};
use crate::attempts::{Attempt, Attempts, MOST_KEPT};

/// Which attempts.
#[derive(clap::Args)]
pub(crate) struct Asked {
    #[command(flatten)]
    store: Store,
    /// Only of the case with this reference.
    #[arg(value_name = "REFERENCE")]
    reference: Option<String>,
    /// Only by this person, such as U-104.
    #[arg(long, value_name = "USER")]
    user: Option<String>,
    /// Only of this command, as its mutation is called: approveSupport.
    #[arg(long, value_name = "COMMAND")]
    command: Option<String>,
    /// Only refused by this rule: E-DEC-02.
    #[arg(long, value_name = "CODE")]
    code: Option<String>,
    /// Only the newest N.
    #[arg(long, value_name = "N")]
    last: Option<usize>,
}

pub(crate) fn run(arguments: &Asked, json: bool) -> Result<()> {
    let user = arguments.user.as_deref().map(UserId::new).transpose();
    let user = user.map_err(|why| Ended::new(Exit::Usage, "USAGE", format!("--user: {why}")))?;
    let opened = store::open(&arguments.store, json)?;
    let case = arguments.reference.as_deref().map(|reference| opened.case(reference)).transpose()?.map(|(id, _)| id);
    let takes = |attempt: &Attempt| {
        case.is_none_or(|case| attempt.case == Some(case))
            && user.as_ref().is_none_or(|user| attempt.user == *user)
            && arguments.command.as_ref().is_none_or(|command| attempt.command == *command)
            && arguments.code.as_ref().is_none_or(|code| attempt.code == *code)
    };
    let kept = Attempts::of_copy(&arguments.store.data)?;
    let found = kept.iter().rev().filter(|attempt| takes(attempt)).take(arguments.last.unwrap_or(MOST_KEPT));
    let reference = |attempt: &Attempt| {
        let case = attempt.case.and_then(|case| opened.views.case(case));
        case.map_or_else(|| "-".to_owned(), |case| case.reference())
    };
    if json {
        return out::data(&found.collect::<Vec<_>>());
    }
    for attempt in found {
        let Attempt { at, user, role, office, command, code, command_id, left_out, .. } = attempt;
        let by = format!("{user}/{} {office}", word(role));
        out::line(&format!(
            "{at}  {code:<10}  {:<14}  {command:<26}  {by}  {}",
            reference(attempt),
            short(command_id.as_str())
        ))?;
        if let Some((_, message)) = Rejection::ALL.iter().find(|(known, _)| known == code) {
            out::line(&format!("    {}", blanked(message)))?;
        }
        if *left_out > 0 {
            out::line(&format!("    before it {left_out} more that were not kept: too many in one minute"))?;
        }
    }
    Ok(())
}

/// The words of a rule, its blanks left blank: what stood in them is kept nowhere.
fn blanked(message: &str) -> String {
    let mut words = String::with_capacity(message.len());
    let mut is_blank = false;
    for letter in message.chars() {
        match letter {
            '{' => {
                is_blank = true;
                words.push('…');
            }
            '}' => is_blank = false,
            letter if !is_blank => words.push(letter),
            _ => (),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_rule_have_no_names_of_blanks() {
        assert_eq!(blanked("{precondition} was assessed on {date} and is over."), "… was assessed on … and is over.");
        for (code, message) in Rejection::ALL {
            assert!(!blanked(message).contains(['{', '}']), "{code}");
        }
    }
}
