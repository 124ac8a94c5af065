//! `hrdd completions`: what a shell needs to complete commands and options.

use anyhow::Result;
use clap::CommandFactory;
use clap_complete::Shell;

use super::Cli;

/// Print what a shell needs to complete `hrdd`.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  hrdd completions bash > ~/.local/share/bash-completion/completions/hrdd\n  hrdd completions zsh > ~/.zfunc/_hrdd\n  hrdd completions fish > ~/.config/fish/completions/hrdd.fish"
)]
pub(crate) struct Completions {
    /// Which shell.
    shell: Shell,
}

pub(crate) fn run(arguments: &Completions) -> Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "hrdd", &mut script);
    std::io::Write::write_all(&mut std::io::stdout().lock(), &script)?;
    Ok(())
}
