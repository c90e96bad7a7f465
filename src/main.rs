fn main() -> std::process::ExitCode {
    netanal_tui::cli::run()
}
