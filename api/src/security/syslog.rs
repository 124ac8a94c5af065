//! The way to a collector: datagrams over UDP or to a socket of this computer, or a stream over TCP with counted octets (RFC
//! 6587). A thread of its own sends, so that nobody waits for the network.

use std::{
    io::{self, Write},
    net::{TcpStream, ToSocketAddrs, UdpSocket},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel},
    },
    time::Duration,
};

use domain::Position;

use super::{Gravity, Line};

/// Lines that wait for the collector.
const QUEUE: usize = 1_000;

/// How long a stream may take to connect, and to take a line.
const TIME: Duration = Duration::from_secs(5);

/// The pause before a line is tried again.
const PAUSE: Duration = Duration::from_secs(2);

/// How often a line is tried; then it is given up and counted, and the next one has its turn.
const TRIES: u32 = 5;

/// How long nothing comes before it is tried again to tell how many lines were lost.
const LOOK: Duration = Duration::from_secs(30);

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

/// What became of lines.
#[derive(Debug, Default)]
struct Fate {
    /// Lines that found the queue full, or were given up, and of which that was not told yet.
    lost: AtomicU64,
    /// The last event of the log whose line was sent, or given up.
    done: AtomicU64,
}

/// Lines on their way to a collector.
#[derive(Debug)]
pub(super) struct Queue {
    lines: SyncSender<Line>,
    fate: Arc<Fate>,
}

impl Queue {
    /// Takes a line; gives it back where there is no room.
    pub(super) fn offer(&self, line: Line) -> Result<(), Box<Line>> {
        match self.lines.try_send(line) {
            Ok(()) => Ok(()),
            Err(TrySendError::Full(line) | TrySendError::Disconnected(line)) => Err(Box::new(line)),
        }
    }

    /// Takes a line, or counts it as lost.
    pub(super) fn put(&self, line: Line) {
        if self.offer(line).is_err() {
            self.fate.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Up to which event of the log the lines that were taken are done with. Lines are sent in their order.
    pub(super) fn done(&self) -> Position {
        Position(self.fate.done.load(Ordering::Acquire))
    }
}

/// What sends, and how it is.
struct Sender<'a> {
    collector: &'a Collector,
    fate: &'a Fate,
    host: String,
    pause: Duration,
    way: Option<Way>,
    failing: bool,
}

impl Sender<'_> {
    fn run(&mut self, lines: &Receiver<Line>) {
        loop {
            let is_all_told = self.fate.lost.load(Ordering::Relaxed) == 0;
            let next = if is_all_told {
                lines.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                lines.recv_timeout(LOOK)
            };
            match next {
                Ok(line) => {
                    self.tell_of_lost();
                    self.tell(&line);
                    if let Some(position) = line.position() {
                        self.fate.done.fetch_max(position.0, Ordering::Release);
                    }
                }
                Err(RecvTimeoutError::Timeout) => self.tell_of_lost(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn tell(&mut self, line: &Line) {
        for attempt in 1..=TRIES {
            if self.once(line) {
                return;
            }
            if attempt < TRIES {
                std::thread::sleep(self.pause);
            }
        }
        self.fate.lost.fetch_add(1, Ordering::Relaxed);
        tracing::error!(line = line.text(&self.host, std::process::id()), "a security line was told to nobody");
    }

    /// Tells how many were lost, where the collector takes that.
    fn tell_of_lost(&mut self) {
        let lost = self.fate.lost.load(Ordering::Relaxed);
        if lost > 0 && self.once(&Line::new("LINES_LOST", Gravity::Error).with("count", &lost)) {
            self.fate.lost.fetch_sub(lost, Ordering::Relaxed);
        }
    }

    /// One try.
    fn once(&mut self, line: &Line) -> bool {
        let text = line.text(&self.host, std::process::id());
        match self.collector.send(&mut self.way, &text) {
            Ok(()) => {
                if std::mem::take(&mut self.failing) {
                    tracing::warn!(collector = ?self.collector, "security lines are taken again");
                }
                true
            }
            Err(error) => {
                self.way = None;
                if !std::mem::replace(&mut self.failing, true) {
                    tracing::error!(%error, collector = ?self.collector, "security lines are not taken");
                }
                false
            }
        }
    }
}

impl Collector {
    /// Begins to send what is put into the queue.
    pub(super) fn begin(&self) -> Queue {
        self.begin_pausing(PAUSE)
    }

    fn begin_pausing(&self, pause: Duration) -> Queue {
        let (queue, lines) = sync_channel(QUEUE);
        let (collector, fate) = (self.clone(), Arc::<Fate>::default());
        let told = Arc::clone(&fate);
        std::thread::spawn(move || {
            let (collector, fate) = (&collector, &*told);
            Sender { collector, fate, host: host(), pause, way: None, failing: false }.run(&lines);
        });
        Queue { lines: queue, fate }
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
        queue.put(Line::new("FIRST", Gravity::Notice));
        assert!(hears(&socket).ends_with(" FIRST"));
        drop(socket);
        std::fs::remove_file(&path).unwrap();
        queue.put(Line::new("SECOND", Gravity::Notice));
        std::thread::sleep(Duration::from_millis(300));
        let socket = UnixDatagram::bind(&path).unwrap();
        assert!(hears(&socket).ends_with(" SECOND"), "tried again");
    }

    #[cfg(unix)]
    #[test]
    fn lines_that_were_given_up_or_found_no_room_are_counted_and_the_count_is_told_first() {
        use std::os::unix::net::UnixDatagram;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        let queue = Collector::Unix(path.clone()).begin_pausing(Duration::from_millis(1));
        let lost = || queue.fate.lost.load(Ordering::Relaxed);
        let until = |count| {
            let start = std::time::Instant::now();
            while lost() < count {
                assert!(start.elapsed() < Duration::from_secs(60), "{} are counted", lost());
                std::thread::sleep(Duration::from_millis(1));
            }
        };
        queue.put(Line::new("FIRST", Gravity::Notice));
        queue.put(Line::new("SECOND", Gravity::Notice));
        until(2);
        let socket = UnixDatagram::bind(&path).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        queue.put(Line::new("THIRD", Gravity::Notice));
        let hears = || {
            let mut bytes = [0; 2_048];
            let length = socket.recv(&mut bytes).unwrap();
            String::from_utf8(bytes[..length].to_vec()).unwrap()
        };
        assert!(hears().contains("LINES_LOST [hrdd@32473 count=\"2\"]"));
        assert!(hears().ends_with(" THIRD"));
        assert_eq!(lost(), 0, "each is counted once");
        // Nobody takes them out of this queue.
        let (lines, _unread) = sync_channel(1);
        let full = Queue { lines, fate: Arc::default() };
        full.put(Line::new("FOURTH", Gravity::Notice));
        full.put(Line::new("FIFTH", Gravity::Notice));
        assert_eq!(full.fate.lost.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn a_stream_counts_the_octets_of_each_line() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let queue = Collector::Tcp(listener.local_addr().unwrap().to_string()).begin();
        for what in ["FIRST", "SECOND"] {
            queue.put(Line::new(what, Gravity::Notice).with("user", &"é"));
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
