//! What the program tells its operator while it works: one event, one line, on standard error.

use std::io::{self, Write};

use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

/// Begins to log; `HRDD_LOG` says how much.
pub(super) fn begin() {
    let filter = EnvFilter::try_from_env("HRDD_LOG").unwrap_or_else(|_| "warn".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(Lines(io::stderr)).init();
}

/// Keeps every event on the one line that it has. Texts of callers get into events; a line end among them would forge an
/// event, and an escape character would speak to the operator's terminal.
#[derive(Clone, Copy)]
struct Lines<F>(F);

/// One event on its way.
struct Line<W>(W);

impl<'a, W: Write, F: Fn() -> W> MakeWriter<'a> for Lines<F> {
    type Writer = Line<W>;

    fn make_writer(&'a self) -> Self::Writer {
        Line((self.0)())
    }
}

impl<W: Write> Write for Line<W> {
    /// The whole of one event, with the line end behind it.
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(event);
        let line = text.strip_suffix('\n').unwrap_or(&text);
        let mut plain = String::with_capacity(line.len() + 1);
        for letter in line.chars() {
            match letter {
                // Also those that end a line for some readers, and those that turn the direction of writing.
                letter if letter.is_control() => plain.extend(letter.escape_default()),
                '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                    plain.extend(letter.escape_unicode());
                }
                letter => plain.push(letter),
            }
        }
        plain.push('\n');
        self.0.write_all(plain.as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn whatever_a_caller_sends_an_event_is_one_line_and_speaks_to_no_terminal() {
        let kept = Kept::default();
        let made = kept.clone();
        let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(Lines(move || made.clone())).finish();
        let hostile = "U-1\r\n2026-01-01T00:00:00Z ERROR forged\u{1b}[2J\u{2028}\u{202e}end\0";
        tracing::subscriber::with_default(subscriber, || {
            tracing::warn!(user = %hostile, quoted = ?hostile, "{hostile}");
            tracing::warn!("second, ä");
        });
        let text = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(
            text.contains("\\r\\n2026-01-01") && text.contains("\\u{1b}[2J") && text.contains("second, ä"),
            "{text}"
        );
        assert!(!text.contains(|letter: char| letter != '\n' && letter.is_control() || letter == '\u{202e}'), "{text}");
    }
}
