//! From a server: what it sends, as it sends it.

use std::{io::Write as _, time::Duration};

use anyhow::Result;
use domain::terms::Instant;
use hyper::HeaderMap;
use serde_json::Value;

use super::{
    Done, Exports,
    file::{Sight, Target},
    usage,
};
use crate::{
    cli::{
        exit::{Ended, Exit},
        progress::Progress,
        remote, token,
    },
    client::{CutOff, Downloaded, Server, Taker, download},
    exports::{Asked, LONGEST, LONGEST_TO_BEGIN},
};

const POSITION: &str = "hrdd-export-position";
const MADE_AT: &str = "hrdd-export-made-at";
const MADE_FOR: &str = "hrdd-export-made-for";
const LEDGER: &str = "hrdd-export-ledger";

/// How long nothing may come once it has begun, but for what is put together before its first byte.
const SILENCE: Duration = Duration::from_secs(60);

/// How much longer is waited than the server works: its refusal tells more than a line that is silent.
const MARGIN: Duration = Duration::from_secs(10);

/// A server that can be asked.
struct Asking<'a> {
    url: &'a str,
    server: Server,
    token: String,
    runtime: tokio::runtime::Runtime,
}

impl Asking<'_> {
    fn get(
        &self,
        asked: &Asked,
        sight: Option<&Sight>,
        take: &mut (dyn FnMut(&[u8]) -> std::io::Result<()> + Send),
    ) -> Result<Done> {
        let told = |headers: &HeaderMap, name: &str| {
            headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
        };
        let mut begin = |headers: &HeaderMap| {
            let made_for = serde_json::from_str(&told(headers, MADE_FOR)).unwrap_or_default();
            let begun = Sight { made_for, ledger: told(headers, LEDGER) };
            sight.map_or(Ok(()), |sight| sight.goes_on_with(&begun))
        };
        let silence = if asked.format.begins_late() && !asked.metadata { LONGEST } else { SILENCE };
        let taker = Taker { to_begin: LONGEST_TO_BEGIN + MARGIN, silence, begin: &mut begin, take };
        let got = self.runtime.block_on(download(&self.server, &asked.path(), &self.token, taker));
        let headers = match got {
            Ok(Downloaded::Whole(headers)) => headers,
            Ok(Downloaded::Refused(status, said)) => return Err(refused(status, &said).into()),
            Err(CutOff::Written(error)) => return Err(error.into()),
            Err(CutOff::Unwanted(why)) => return Err(usage(why).into()),
            Err(CutOff::Line(why)) => {
                let why = format!(
                    "{}: the export broke off: {why}. Check that `hrdd serve` is running, and run the same command again; \
                     with --resume it goes on where it stopped, where the format can",
                    self.url
                );
                return Err(Ended::new(Exit::Failed, "UNAVAILABLE", why).into());
            }
        };
        Ok(Done { position: told(&headers, POSITION), made_at: told(&headers, MADE_AT) })
    }
}

/// What the server said against it.
fn refused(status: u16, said: &str) -> Ended {
    let told: Value = serde_json::from_str(said).unwrap_or_default();
    let unsaid = || Ended::new(Exit::Failed, "UNAVAILABLE", format!("the server answers with {status}"));
    remote::refused(&told).unwrap_or_else(unsaid)
}

pub(super) fn export(
    arguments: &Exports,
    url: &str,
    mut asked: Asked,
    target: &mut Target,
    json: bool,
) -> Result<Done> {
    let believed = arguments.served.ca.read().map_err(usage)?;
    let at = url.trim_end_matches('/').trim_end_matches("/graphql");
    let server = Server::parse(at, &believed).map_err(usage)?;
    let token = token::given(arguments.served.token_file.as_ref())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let asking = Asking { url, server, token, runtime };
    let sight = target.sight().cloned();
    if asked.format.has_metadata() && target.name().is_some() {
        let mut metadata = Vec::new();
        let beside = Asked { metadata: true, rest: false, ..asked.clone() };
        let done = asking.get(&beside, sight.as_ref(), &mut |bytes| {
            metadata.extend_from_slice(bytes);
            Ok(())
        })?;
        // The file is then of the same state, and says the same moment.
        asked.at_position = done.position.parse().ok();
        asked.made_at = Instant::parse(&done.made_at).ok();
        target.with_metadata(&metadata)?;
    }
    let mut progress = Progress::begin("exporting", "bytes", None, json);
    let mut bytes = 0;
    let done = asking.get(&asked, sight.as_ref(), &mut |some| {
        target.write_all(some)?;
        bytes += some.len() as u64;
        progress.set(bytes);
        Ok(())
    })?;
    target.flush()?;
    progress.finish();
    Ok(done)
}
