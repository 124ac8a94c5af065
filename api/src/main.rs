//! The `hrdd` binary.
fn main() {}
