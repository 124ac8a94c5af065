//! The way to a collector: datagrams over UDP or to a socket of this computer, or a stream over TCP with counted octets (RFC
//! 6587). A thread of its own sends, so that nobody waits for the network.

use std::{
    io::{self, Write},
    net::{TcpStream, ToSocketAddrs, UdpSocket},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    time::Duration,
};

use super::Line;

/// Lines that wait for the collector.
const QUEUE: usize = 1_000;

/// How long a stream may take to connect, and to take a line.
const TIME: Duration = Duration::from_secs(5);

/// The pause before a line is tried again.
const PAUSE: Duration = Duration::from_secs(2);

/// How often a line is tried; then it is given up, and the next one has its turn.
const TRIES: u32 = 5;

/// Where lines are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Collector {
    /// `udp:HOST:PORT`.
    Udp(String),
    /// `tcp:HOST:PORT`.
    Tcp(String),
    /// `unix:PATH`: a socket of this computer that takes datagrams, such as /dev/log.
    Unix(std::path::PathBuf),
}

impl std::str::FromStr for Collector {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "udp:HOST:PORT, tcp:HOST:PORT or unix:PATH".to_owned();
        let (kind, place) = text.split_once(':').ok_or_else(wrong)?;
        let has_port =
            place.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok());
        match kind {
            "udp" if has_port => Ok(Self::Udp(place.to_owned())),
            "tcp" if has_port => Ok(Self::Tcp(place.to_owned())),
            "unix" if cfg!(unix) && place.starts_with('/') => Ok(Self::Unix(place.into())),
            _ => Err(wrong()),
        }
    }
}

/// An open way.
enum Way {
    Udp(UdpSocket),
    Tcp(TcpStream),
    #[cfg(unix)]
    Unix(std::os::unix::net::UnixDatagram),
}

impl Collector {
    /// Begins to send what is put into the queue.
    pub(super) fn begin(&self) -> SyncSender<Line> {
        let (queue, lines) = sync_channel(QUEUE);
        let collector = self.clone();
        std::thread::spawn(move || collector.send_all(&lines));
        queue
    }

    fn send_all(&self, lines: &Receiver<Line>) {
        let (host, process) = (host(), std::process::id());
        let (mut way, mut failing) = (None, false);
        while let Ok(line) = lines.recv() {
            let text = line.text(&host, process);
            for attempt in 1..=TRIES {
                match self.send(&mut way, &text) {
                    Ok(()) => {
                        if std::mem::take(&mut failing) {
                            tracing::warn!(collector = ?self, "security lines are taken again");
                        }
                        break;
                    }
                    Err(error) => {
                        way = None;
                        if !std::mem::replace(&mut failing, true) {
                            tracing::error!(%error, collector = ?self, "security lines are not taken");
                        }
                        if attempt == TRIES {
                            tracing::error!(line = text, "a security line was told to nobody");
                        } else {
                            std::thread::sleep(PAUSE);
                        }
                    }
                }
            }
        }
    }

    fn send(&self, way: &mut Option<Way>, text: &str) -> io::Result<()> {
        if way.is_none() {
            *way = Some(self.open()?);
        }
        match way {
            Some(Way::Udp(socket)) => socket.send(text.as_bytes()).map(drop),
            Some(Way::Tcp(stream)) => stream.write_all(format!("{} {text}", text.len()).as_bytes()),
            #[cfg(unix)]
            Some(Way::Unix(socket)) => socket.send(text.as_bytes()).map(drop),
            None => Ok(()),
        }
    }

    fn open(&self) -> io::Result<Way> {
        let nowhere = || io::Error::other("it has no address");
        match self {
            Self::Udp(place) => {
                let address = place.to_socket_addrs()?.next().ok_or_else(nowhere)?;
                let own = if address.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
                let socket = UdpSocket::bind(own)?;
                socket.connect(address)?;
                Ok(Way::Udp(socket))
            }
            Self::Tcp(place) => {
                let address = place.to_socket_addrs()?.next().ok_or_else(nowhere)?;
                let stream = TcpStream::connect_timeout(&address, TIME)?;
                stream.set_write_timeout(Some(TIME))?;
                Ok(Way::Tcp(stream))
            }
            #[cfg(unix)]
            Self::Unix(path) => {
                let socket = std::os::unix::net::UnixDatagram::unbound()?;
                socket.set_write_timeout(Some(TIME))?;
                socket.connect(path)?;
                Ok(Way::Unix(socket))
            }
            #[cfg(not(unix))]
            Self::Unix(_) => Err(nowhere()),
        }
    }
}

/// What this computer is called; `-` where that is not known.
fn host() -> String {
    #[cfg(unix)]
    {
        let name = rustix::system::uname().nodename().to_string_lossy().into_owned();
        if !name.is_empty() && name.len() <= 255 && name.bytes().all(|byte| byte.is_ascii_graphic()) {
            return name;
        }
    }
    "-".to_owned()
}

#[cfg(test)]
mod tests {
    use std::{io::Read, net::TcpListener};

    use super::*;
    use crate::security::Gravity;

    #[test]
    fn a_collector_is_named_by_its_way() {
        assert_eq!("udp:log.example:514".parse(), Ok(Collector::Udp("log.example:514".into())));
        assert_eq!("tcp:[::1]:601".parse(), Ok(Collector::Tcp("[::1]:601".into())));
        assert_eq!("unix:/dev/log".parse(), Ok(Collector::Unix("/dev/log".into())));
        for wrong in ["", "udp", "udp:host", "tcp:host:x", "udp::514", "http://host:1", "unix:log"] {
            assert!(wrong.parse::<Collector>().is_err(), "{wrong}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_socket_of_this_computer_takes_a_datagram_a_line_also_once_it_is_there_again() {
        use std::os::unix::net::UnixDatagram;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        let hears = |socket: &UnixDatagram| {
            let mut bytes = [0; 2_048];
            socket.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
            let length = socket.recv(&mut bytes).unwrap();
            String::from_utf8(bytes[..length].to_vec()).unwrap()
        };
        let socket = UnixDatagram::bind(&path).unwrap();
        let queue = Collector::Unix(path.clone()).begin();
        queue.send(Line::new("FIRST", Gravity::Notice)).unwrap();
        assert!(hears(&socket).ends_with(" FIRST"));
        drop(socket);
        std::fs::remove_file(&path).unwrap();
        queue.send(Line::new("SECOND", Gravity::Notice)).unwrap();
        std::thread::sleep(Duration::from_millis(300));
        let socket = UnixDatagram::bind(&path).unwrap();
        assert!(hears(&socket).ends_with(" SECOND"), "tried again");
    }

    #[test]
    fn a_stream_counts_the_octets_of_each_line() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let queue = Collector::Tcp(listener.local_addr().unwrap().to_string()).begin();
        for what in ["FIRST", "SECOND"] {
            queue.send(Line::new(what, Gravity::Notice).with("user", &"é")).unwrap();
        }
        drop(queue);
        let (mut stream, mut all) = (listener.accept().unwrap().0, Vec::new());
        stream.read_to_end(&mut all).unwrap();
        let mut rest = all.as_slice();
        for what in ["FIRST", "SECOND"] {
            let space = rest.iter().position(|byte| *byte == b' ').unwrap();
            let length: usize = std::str::from_utf8(&rest[..space]).unwrap().parse().unwrap();
            let line = std::str::from_utf8(&rest[space + 1..space + 1 + length]).unwrap();
            assert!(line.starts_with("<85>1 ") && line.ends_with(what), "{line}");
            rest = &rest[space + 1 + length..];
        }
        assert!(rest.is_empty());
    }
}
