//! How many connections the system lets this process have.

use super::limits;

/// Raises this process's own limit of open files as far as it may, and says how many connections fit under it.
#[cfg(unix)]
pub(super) fn connections() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let wanted = limits::CONNECTIONS as u64 + limits::OTHER_HANDLES;
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let mut most = current.unwrap_or(u64::MAX);
    if most < wanted {
        let raised = maximum.map_or(wanted, |maximum| maximum.min(wanted));
        if setrlimit(Resource::Nofile, Rlimit { current: Some(raised), maximum }).is_ok() {
            most = raised;
        }
    }
    let room = usize::try_from(most.saturating_sub(limits::OTHER_HANDLES)).unwrap_or(limits::CONNECTIONS);
    if room < limits::CONNECTIONS {
        tracing::warn!(
            open_files = most,
            "the system allows this process few open files; raise the limit (ulimit -n, LimitNOFILE) for more connections"
        );
    }
    room.clamp(16, limits::CONNECTIONS)
}

/// Elsewhere the system has no such limit.
#[cfg(not(unix))]
pub(super) fn connections() -> usize {
    limits::CONNECTIONS
}
