//! Reads a document's characters before the parser sees it.
//!
//! The parser recurses before any limit of its own runs, and a stack overflow ends the process: no panic hook, no
//! time-out and no `catch_unwind` helps. So the characters are counted first, in one pass without recursion.
//!
//! It must see the same tokens as the parser, or brackets could hide in what only one of the two takes for a string.
//! Hence a string that does not end is refused here: the parser would fall back to reading `"""` as an empty string and
//! a quotation mark, and find brackets after it.

use super::{guard::DocumentRefusal, limits};

/// Refuses a document that the parser must not see: too long, too many tokens, nested too deep, too many aliases or
/// directives, or a string without an end.
pub(super) fn scan(document: &str) -> Result<(), DocumentRefusal> {
    if document.len() > limits::DOCUMENT_BYTES {
        return Err(DocumentRefusal::TooManyBytes { found: document.len() });
    }
    let mut rest = document.as_bytes();
    let mut seen = Seen::default();
    while let Some((&first, tail)) = rest.split_first() {
        rest = match first {
            b' ' | b'\t' | b'\n' | b'\r' | b',' => tail,
            b'#' => after_comment(tail),
            b'"' => {
                seen.token()?;
                after_string(rest).ok_or(DocumentRefusal::UnendedString)?
            }
            first if is_name_part(first) => {
                seen.token()?;
                let after = after_name(tail);
                if rest.len() - after.len() > limits::NAME_BYTES {
                    return Err(DocumentRefusal::NameTooLong);
                }
                after
            }
            punctuator => {
                seen.token()?;
                seen.punctuator(punctuator)?;
                tail
            }
        };
    }
    Ok(())
}

/// What has been counted so far.
#[derive(Default)]
struct Seen {
    tokens: usize,
    nesting: usize,
    /// Open round brackets. A colon outside all of them and inside a selection set makes an alias: arguments, input
    /// objects and variable definitions stand inside.
    round: usize,
    aliases: usize,
    directives: usize,
}

impl Seen {
    fn token(&mut self) -> Result<(), DocumentRefusal> {
        self.tokens += 1;
        if self.tokens > limits::DOCUMENT_TOKENS { Err(DocumentRefusal::TooManyTokens) } else { Ok(()) }
    }

    fn punctuator(&mut self, byte: u8) -> Result<(), DocumentRefusal> {
        match byte {
            b'{' | b'[' | b'(' => {
                self.nesting += 1;
                self.round += usize::from(byte == b'(');
                if self.nesting > limits::DOCUMENT_NESTING {
                    return Err(DocumentRefusal::TooDeep);
                }
            }
            b'}' | b']' => self.nesting = self.nesting.saturating_sub(1),
            b')' => {
                self.nesting = self.nesting.saturating_sub(1);
                self.round = self.round.saturating_sub(1);
            }
            b':' if self.round == 0 => {
                self.aliases += 1;
                if self.aliases > limits::ALIASES {
                    return Err(DocumentRefusal::TooManyAliases);
                }
            }
            b'@' => {
                self.directives += 1;
                if self.directives > limits::DIRECTIVES {
                    return Err(DocumentRefusal::TooManyDirectives);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn is_name_part(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn after_name(rest: &[u8]) -> &[u8] {
    let length = rest.iter().take_while(|byte| is_name_part(**byte)).count();
    rest.get(length..).unwrap_or_default()
}

fn after_comment(rest: &[u8]) -> &[u8] {
    let length = rest.iter().take_while(|byte| !matches!(byte, b'\n' | b'\r')).count();
    rest.get(length..).unwrap_or_default()
}

/// What follows the string that begins with the first byte; `None` when it has no end.
fn after_string(quoted: &[u8]) -> Option<&[u8]> {
    if let Some(mut rest) = quoted.strip_prefix(b"\"\"\"") {
        loop {
            if let Some(after) = rest.strip_prefix(b"\"\"\"") {
                return Some(after);
            }
            rest = match rest.strip_prefix(b"\\\"\"\"") {
                Some(after_escaped) => after_escaped,
                None => rest.split_first()?.1,
            };
        }
    }
    let mut rest = quoted.strip_prefix(b"\"")?;
    loop {
        let (&first, tail) = rest.split_first()?;
        rest = match first {
            b'"' => return Some(tail),
            b'\n' | b'\r' => return None,
            b'\\' => tail.split_first()?.1,
            _ => tail,
        };
    }
}
