//! Tells Zed how to start the language server of charters.

use zed_extension_api as zed;

struct Charter;

impl zed::Extension for Charter {
    fn new() -> Self {
        Charter
    }

    fn language_server_command(
        &mut self,
        _: &zed::LanguageServerId,
        worktree: &zed::Worktree,
    ) -> zed::Result<zed::Command> {
        let command = worktree.which("charter").ok_or("the program charter is not on the PATH")?;
        Ok(zed::Command { command, args: vec!["lsp".to_string()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Charter);
