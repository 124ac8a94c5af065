//! One message to the mail server of an office: SMTP over TLS, one connection a message, bounded in time.

use std::time::Duration;

use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
    transport::smtp::{
        authentication::Credentials,
        client::{Certificate, CertificateStore, Tls, TlsParameters},
    },
};

use super::{
    config::{Person, Security, Smtp},
    digest::Digest,
};

/// How long the server may take for each of its answers, and for all of one message.
const ANSWER_TIME: Duration = Duration::from_secs(20);
const TIME: Duration = Duration::from_secs(60);

/// Tells that a program wrote it (RFC 3834): nobody on holiday answers.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }
    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// In which language it is written.
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }
    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// Sends a message; `id` is the same for the same message, however often it is tried.
pub(crate) async fn send(smtp: &Smtp, person: &Person, digest: &Digest, id: &str) -> Result<(), String> {
    let from: Mailbox = smtp.from.parse().map_err(|_| "smtp.from is no e-mail address".to_owned())?;
    let to: Address = person.address.parse().map_err(|_| "their address is no e-mail address".to_owned())?;
    let message = Message::builder()
        .message_id(Some(format!("<{id}@{}>", from.email.domain())))
        .from(from)
        .to(Mailbox::new(None, to))
        .subject(&digest.subject)
        .header(AutoSubmitted)
        .header(ContentLanguage(person.language.code().to_owned()))
        .header(ContentType::TEXT_PLAIN)
        .body(digest.body.clone())
        .map_err(|error| error.to_string())?;
    // It reads the CA's file.
    let settings = smtp.clone();
    let making = tokio::task::spawn_blocking(move || transport(&settings)).await;
    let transport = making.map_err(|error| format!("smtp.caFile was not read: {error}"))??;
    let sent = tokio::time::timeout(TIME, transport.send(message)).await;
    let late = |_| format!("the mail server did not take it within {} seconds", TIME.as_secs());
    // What a server says may repeat the address: its code is enough.
    sent.map_err(late)?.map(drop).map_err(|error| match error.status() {
        Some(code) => format!("the mail server answered {code}"),
        None => format!("the mail server {}:{} was not reached, or not understood", smtp.host, smtp.port),
    })
}

fn transport(smtp: &Smtp) -> Result<AsyncSmtpTransport<Tokio1Executor>, String> {
    let tls = match smtp.security {
        Security::None => Tls::None,
        Security::Tls => Tls::Wrapper(parameters(smtp)?),
        Security::Starttls => Tls::Required(parameters(smtp)?),
    };
    let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&smtp.host)
        .port(smtp.port)
        .tls(tls)
        .timeout(Some(ANSWER_TIME));
    if let (Some(user), Some(password)) = (&smtp.user, &smtp.password) {
        builder = builder.credentials(Credentials::new(user.clone(), password.to_string()));
    }
    Ok(builder.build())
}

fn parameters(smtp: &Smtp) -> Result<TlsParameters, String> {
    let file = smtp.ca_file.as_deref().ok_or("smtp.caFile is missing")?;
    let wrong = |why: String| format!("smtp.caFile {}: {why}", file.display());
    let pem = std::fs::read(file).map_err(|error| wrong(error.to_string()))?;
    let certificate = Certificate::from_pem(&pem).map_err(|_| wrong("it holds no certificate in PEM".to_owned()))?;
    TlsParameters::builder(smtp.host.clone())
        .certificate_store(CertificateStore::None)
        .add_root_certificate(certificate)
        .build()
        .map_err(|error| wrong(error.to_string()))
}
