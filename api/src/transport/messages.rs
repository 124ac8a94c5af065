//! The messages of the graphql-transport-ws protocol, and the reasons for which we close.

use async_graphql::{Response, ServerError};
use axum::extract::ws::{CloseFrame, Utf8Bytes};
use serde::{Deserialize, Serialize};

use super::{bearer, limits, parameters::Parameters};

/// What a client may send.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum ClientMessage {
    ConnectionInit {
        #[serde(default)]
        payload: Option<Credentials>,
    },
    Ping {
        #[serde(default)]
        payload: Option<serde_json::Map<String, serde_json::Value>>,
    },
    Pong {},
    Subscribe {
        id: String,
        payload: Parameters,
    },
    Complete {
        id: String,
    },
}

/// The payload of `connection_init`. A token comes here and not in the URL, which proxies log, nor in a header, which
/// browsers cannot set on a WebSocket.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Credentials {
    #[serde(default)]
    token: Option<String>,
    #[serde(default, alias = "Authorization")]
    authorization: Option<String>,
}

impl Credentials {
    pub(super) fn token(&self) -> Option<&str> {
        self.token.as_deref().or_else(|| self.authorization.as_deref().and_then(bearer))
    }
}

/// What we send.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum ServerMessage<'a> {
    ConnectionAck,
    Pong {
        #[serde(skip_serializing_if = "Option::is_none")]
        payload: Option<serde_json::Map<String, serde_json::Value>>,
    },
    Next {
        id: &'a str,
        payload: &'a Response,
    },
    Error {
        id: &'a str,
        payload: &'a [ServerError],
    },
    Complete {
        id: &'a str,
    },
}

/// Why we close a socket. Clients of the graphql-ws kind come back after 1001, 1013, 4403 and 4408 and give up after the
/// others; 1002 and 1011, which are final for them too, are never sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Close {
    GoingAway,
    Overloaded,
    TooManySockets,
    TooSlow,
    Malformed(String),
    NotAcknowledged,
    Forbidden,
    InitTimeout,
    OperationExists(String),
    SecondInit,
}

impl Close {
    pub(super) fn code(&self) -> u16 {
        match self {
            Self::GoingAway => 1001,
            Self::Overloaded | Self::TooManySockets | Self::TooSlow => 1013,
            Self::Malformed(_) => 4400,
            Self::NotAcknowledged => 4401,
            Self::Forbidden => 4403,
            Self::InitTimeout => 4408,
            Self::OperationExists(_) => 4409,
            Self::SecondInit => 4429,
        }
    }

    pub(super) fn frame(&self) -> CloseFrame {
        CloseFrame { code: self.code(), reason: cut(self.reason()) }
    }

    fn reason(&self) -> String {
        match self {
            Self::GoingAway => "Going away".to_owned(),
            Self::Overloaded => "Too many connections, try again later".to_owned(),
            Self::TooManySockets => "Too many sockets of yours, close one".to_owned(),
            Self::TooSlow => "You do not read in time; go on after the last position that you have".to_owned(),
            Self::Malformed(why) => format!("Malformed message: {why}"),
            Self::NotAcknowledged => "Unauthorized".to_owned(),
            Self::Forbidden => "Forbidden".to_owned(),
            Self::InitTimeout => "Connection initialisation timeout".to_owned(),
            Self::OperationExists(id) => format!("Subscriber for {id} already exists"),
            Self::SecondInit => "Too many initialisation requests".to_owned(),
        }
    }
}

/// Shortens to what a close frame holds, between two characters.
fn cut(mut reason: String) -> Utf8Bytes {
    reason.truncate(reason.floor_char_boundary(limits::WS_CLOSE_REASON_BYTES));
    reason.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_close_reason_is_cut_between_characters() {
        let frame = Close::Malformed("ä".repeat(200)).frame();
        assert!(frame.reason.len() <= limits::WS_CLOSE_REASON_BYTES);
        assert!(frame.reason.len() > limits::WS_CLOSE_REASON_BYTES - 4);
        assert_eq!(Close::GoingAway.frame().reason.as_str(), "Going away");
    }
}
