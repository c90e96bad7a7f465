fn main() -> std::process::ExitCode {
    netanal_tui::run()
}
