//! From a server: what it sends, as it sends it.

use std::io::Write as _;

use anyhow::Result;
use domain::terms::Instant;
use serde_json::Value;

use super::{Done, Exports, file::Target, usage};
use crate::{
    cli::{
        exit::{Ended, Exit},
        progress::Progress,
        remote, token,
    },
    client::{CutOff, Downloaded, Server, download},
    exports::Asked,
};

const POSITION: &str = "hrdd-export-position";
const MADE_AT: &str = "hrdd-export-made-at";

/// A server that can be asked.
struct Asking<'a> {
    url: &'a str,
    server: Server,
    token: String,
    runtime: tokio::runtime::Runtime,
}

impl Asking<'_> {
    fn get(&self, asked: &Asked, take: &mut (dyn FnMut(&[u8]) -> std::io::Result<()> + Send)) -> Result<Done> {
        let got = self.runtime.block_on(download(&self.server, &asked.path(), &self.token, take));
        let headers = match got {
            Ok(Downloaded::Whole(headers)) => headers,
            Ok(Downloaded::Refused(status, said)) => return Err(refused(status, &said).into()),
            Err(CutOff::Written(error)) => return Err(error.into()),
            Err(CutOff::Line(why)) => {
                let why = format!(
                    "{}: the export broke off: {why}. Check that `hrdd serve` is running, and run the same command again; \
                     with --resume it goes on where it stopped, where the format can",
                    self.url
                );
                return Err(Ended::new(Exit::Failed, "UNAVAILABLE", why).into());
            }
        };
        let told = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        Ok(Done { position: told(POSITION), made_at: told(MADE_AT) })
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
    if asked.format.has_metadata() && target.name().is_some() {
        let mut metadata = Vec::new();
        let beside = Asked { metadata: true, reason: None, rest: false, ..asked.clone() };
        let done = asking.get(&beside, &mut |bytes| {
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
    let done = asking.get(&asked, &mut |some| {
        target.write_all(some)?;
        bytes += some.len() as u64;
        progress.set(bytes);
        Ok(())
    })?;
    target.flush()?;
    progress.finish();
    Ok(done)
}
