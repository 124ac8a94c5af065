//! `hrdd tls`: an office's own certificate authority, and the certificates of its servers.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::Result;
use chrono::Utc;
use rustls::pki_types::{CertificateDer, pem::PemObject};
use serde_json::json;

use super::{
    exit::{Ended, Exit, usage},
    out,
};
use crate::door::{
    authority::{self, AUTHORITY_DAYS, MOST_SERVER_DAYS, Made, PRIVATE, SERVER_DAYS, Within},
    certificate::Shown,
};

const AUTHORITY: &str = "ca.pem";
const AUTHORITY_KEY: &str = "ca.key";
const SERVER: &str = "server.pem";
const SERVER_KEY: &str = "server.key";

/// An office's own certificates.
#[derive(clap::Subcommand)]
pub(crate) enum TlsCommand {
    /// Make the office's certificate authority: what its computers are told to believe, and the key that signs.
    #[command(
        after_help = "The authority is confined to names and networks that nobody else has, or to those that --permit names: where its key is\nstolen, only they can be forged. Keep the folder on a computer that serves nothing; give ca.pem, never ca.key, to the others.\n\nExamples:\n  hrdd tls ca --out ca --office 'Office XA'\n  hrdd tls ca --out ca --office 'Office XA' --permit office.example --permit 10.1.0.0/16"
    )]
    Ca(Ca),
    /// Make a server's certificate and key, signed by the office's authority.
    #[command(
        after_help = "Examples:\n  hrdd tls issue --ca ca --name ledger.office.example --name 10.1.0.7 --out tls\n  hrdd serve --data DIR --listen 10.1.0.7:8443 --tls-cert tls/server.pem --tls-key tls/server.key\n  hrdd events tail --url https://ledger.office.example:8443 --cacert ca/ca.pem --token-file token.txt\n\nTo renew: issue again with --replace, then send the server SIGHUP."
    )]
    Issue(Issue),
    /// Say whom a certificate is for, who made it and until when it holds.
    #[command(after_help = "Examples:\n  hrdd tls show tls/server.pem")]
    Show(Show),
}

/// Make the office's certificate authority.
#[derive(clap::Args)]
pub(crate) struct Ca {
    /// The folder for ca.pem and ca.key; made where it is not there. An authority that is there is never written over.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// What the authority calls itself.
    #[arg(long, value_name = "NAME", default_value = "HRDD case ledger office")]
    office: String,
    /// A name, with all below it, or a network that it may make certificates for; may be repeated. Where omitted: those
    /// that nobody has on the public network, such as home.arpa, internal, 10.0.0.0/8.
    #[arg(long, value_name = "NAME|NETWORK")]
    permit: Vec<String>,
    /// How many days it holds.
    #[arg(long, value_name = "N", default_value_t = AUTHORITY_DAYS, value_parser = clap::value_parser!(u32).range(1..=7_300))]
    days: u32,
}

/// Make a server's certificate.
#[derive(clap::Args)]
pub(crate) struct Issue {
    /// The folder of the authority.
    #[arg(long, value_name = "DIR")]
    ca: PathBuf,
    /// A name or an address by which clients reach the server; may be repeated.
    #[arg(long = "name", value_name = "NAME|ADDRESS", required = true)]
    names: Vec<String>,
    /// The folder for server.pem and server.key; made where it is not there.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// How many days it holds.
    #[arg(long, value_name = "N", default_value_t = SERVER_DAYS, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_SERVER_DAYS)))]
    days: u32,
    /// Write over the certificate and key that are there.
    #[arg(long)]
    replace: bool,
}

/// Say what a certificate is.
#[derive(clap::Args)]
pub(crate) struct Show {
    /// A certificate in PEM.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(crate) fn run(command: &TlsCommand, json: bool) -> Result<()> {
    match command {
        TlsCommand::Ca(arguments) => found(arguments, json),
        TlsCommand::Issue(arguments) => issue(arguments, json),
        TlsCommand::Show(arguments) => show(&arguments.file, json),
    }
}

fn found(arguments: &Ca, json: bool) -> Result<()> {
    let given =
        arguments.permit.iter().map(|text| Within::parse(text).map_err(|why| usage(format!("--permit: {why}"))));
    let mut within = given.collect::<Result<Vec<_>, _>>()?;
    if within.is_empty() {
        within = PRIVATE.iter().map(|text| Within::parse(text).map_err(usage)).collect::<Result<_, _>>()?;
    }
    // A kind of name that is not confined at all would be free.
    let has = |network| within.iter().any(|within| matches!(within, Within::Network(..)) == network);
    let (names, networks) = (has(false), has(true));
    if !names {
        within.push(Within::parse("localhost").map_err(usage)?);
    }
    if !networks {
        within.push(Within::parse("127.0.0.0/8").map_err(usage)?);
        within.push(Within::parse("::1").map_err(usage)?);
    }
    let made = authority::found(&arguments.office, &within, Utc::now(), arguments.days).map_err(failed)?;
    let (certificate, key) = (arguments.out.join(AUTHORITY), arguments.out.join(AUTHORITY_KEY));
    write(&arguments.out, (&certificate, &key), &made, false)?;
    if !json {
        eprintln!(" keep     {}: whoever has it makes certificates that your computers believe", key.display());
        eprintln!(
            " give     {} to every computer of the office: --cacert, or its own list of authorities",
            certificate.display()
        );
    }
    show(&certificate, json)
}

fn issue(arguments: &Issue, json: bool) -> Result<()> {
    let named = |text: &String| authority::server_name(text).map_err(|why| usage(format!("--name: {why}")));
    arguments.names.iter().try_for_each(|name| named(name).map(drop))?;
    let read = |name: &str| {
        let file = arguments.ca.join(name);
        fs::read_to_string(&file).map_err(|error| {
            usage(format!("cannot read {}: {error}. `hrdd tls ca` makes an authority", file.display()))
        })
    };
    let ca = Made { certificate: read(AUTHORITY)?, key: read(AUTHORITY_KEY)? };
    let made = authority::issue(&ca, &arguments.names, Utc::now(), arguments.days).map_err(failed)?;
    authority::check(&ca.certificate, &made.certificate, &arguments.names).map_err(|why| {
        usage(format!(
            "{why}. Choose a name or address that the authority may make certificates for (`hrdd tls show {}`)",
            arguments.ca.join(AUTHORITY).display()
        ))
    })?;
    let (certificate, key) = (arguments.out.join(SERVER), arguments.out.join(SERVER_KEY));
    write(&arguments.out, (&certificate, &key), &made, arguments.replace)?;
    if !json {
        eprintln!(" serve    hrdd serve --tls-cert {} --tls-key {}", certificate.display(), key.display());
    }
    show(&certificate, json)
}

fn show(file: &Path, json: bool) -> Result<()> {
    let wrong = |why: String| usage(format!("{}: {why}", file.display()));
    let der = CertificateDer::from_pem_file(file).map_err(|error| wrong(format!("no certificate in PEM: {error}")))?;
    let shown = Shown::of(&der).map_err(wrong)?;
    if json {
        return out::json(&json!({ "ok": true, "data": shown }));
    }
    out::line(&format!("for         {}", clean(&shown.subject)))?;
    if !shown.names.is_empty() {
        out::line(&format!("names       {}", clean(&shown.names.join(", "))))?;
    }
    out::line(&format!("made by     {}", clean(&shown.issuer)))?;
    out::line(&format!("holds       from {} until {}", shown.from(), shown.until()))?;
    if shown.is_authority {
        let confined = if shown.confined_to.is_empty() {
            "nothing: it may make any".to_owned()
        } else {
            shown.confined_to.join(", ")
        };
        out::line(&format!("authority   confined to {}", clean(&confined)))?;
    }
    out::line(&format!("sha256      {}", shown.sha256))
}

/// A certificate says whatever its maker wrote.
fn clean(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

fn failed(why: String) -> Ended {
    Ended::new(Exit::Failed, "TLS", why)
}

/// Writes both, the key readable by its owner only from the first byte on, and neither where one of them cannot be made.
fn write(folder: &Path, (certificate, key): (&Path, &Path), made: &Made, replace: bool) -> Result<()> {
    let wrong = |file: &Path, error: std::io::Error| {
        Ended::new(Exit::Failed, "FAILED", format!("cannot write {}: {error}", file.display()))
    };
    fs::create_dir_all(folder).map_err(|error| wrong(folder, error))?;
    for file in [certificate, key] {
        if !replace && file.exists() {
            let why = format!("{} is there already, and is not written over. Choose another --out", file.display());
            return Err(Ended::new(Exit::Usage, "EXISTS", why).into());
        }
    }
    let temporary = |text: &str, file: &Path| -> Result<tempfile::NamedTempFile, Ended> {
        // Made with mode 0600.
        let mut written = tempfile::NamedTempFile::new_in(folder).map_err(|error| wrong(file, error))?;
        written.write_all(text.as_bytes()).map_err(|error| wrong(file, error))?;
        written.as_file().sync_all().map_err(|error| wrong(file, error))?;
        Ok(written)
    };
    let (new_key, new_certificate) = (temporary(&made.key, key)?, temporary(&made.certificate, certificate)?);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let readable = fs::Permissions::from_mode(0o644);
        new_certificate.as_file().set_permissions(readable).map_err(|error| wrong(certificate, error))?;
    }
    new_key.persist(key).map_err(|error| wrong(key, error.error))?;
    new_certificate.persist(certificate).map_err(|error| wrong(certificate, error.error))?;
    Ok(())
}
