//! The event log: an embedded sled store whose acknowledged events survive a power cut.
