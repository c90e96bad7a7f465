#!/usr/bin/env python3
"""Opens every capture below some folders on the screen, as a person would, and reports what went wrong.

usage: open-all.py PROGRAM FOLDER [FOLDER ...]

Each capture is opened in a pseudo-terminal; when the screen stands, keys are pressed (to the end, into the layers, a
filter, a column, help) and q leaves. Reported for each: seconds to the first screen, seconds altogether, peak memory.
A capture fails when the program panics, ends otherwise than it should, takes over 10 s, or over 1 GiB.
"""
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import tempfile
import termios
import time

LIMIT_SECONDS, LIMIT_MIB = 10.0, 1024
KEYS = ["G", "\t", "G", "l", "zR", "\x1b[H", "\x1b\x31", "gg", "x", "x", "T", "/tcp or udp\r", "X", "?", "q", "q"]


def run(program, capture, home):
    """(problem or None, seconds to the first screen, seconds altogether, peak MiB)"""
    begun = time.monotonic()
    child, master = pty.fork()
    if child == 0:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        os.environ["TERM"] = "xterm-256color"
        os.execv(program, [program, "-n", "-r", capture])
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
    out, first = b"", None

    def read(patience, until=None):
        """Reads for that long, or until a text comes; with no text, until it is quiet for a while."""
        nonlocal out
        end = time.monotonic() + patience
        start = len(out)
        while time.monotonic() < end:
            quiet = 0.1 if until is None else 0.5
            if not select.select([master], [], [], min(quiet, max(0, end - time.monotonic())))[0]:
                if until is None:
                    return True
                continue
            try:
                piece = os.read(master, 1 << 16)
            except OSError:
                return True
            if not piece:
                return True
            out += piece
            if until and until in out[start:]:
                return True
        return until is None

    problem = None
    read(LIMIT_SECONDS, b"detail")
    if b"detail" in out:
        first = time.monotonic() - begun
        for keys in KEYS:
            try:
                os.write(master, keys.encode())
            except OSError:
                break
            # the loop reads an escape apart from what follows only when there is a pause
            read(2.0)
    elif b"\x1b[?1049h" in out:
        problem = "no screen"
    status, usage, gone = None, None, 0
    while time.monotonic() < begun + LIMIT_SECONDS * 2 + 20:
        gone, status, usage = os.wait4(child, os.WNOHANG)
        if gone:
            break
        read(0.2)
    if not gone:
        problem = problem or "does not leave"
        os.kill(child, signal.SIGKILL)
        _, status, usage = os.wait4(child, 0)
    os.close(master)
    took = time.monotonic() - begun
    peak = usage.ru_maxrss / 1024
    if b"panicked" in out:
        problem = "panic"
    elif not problem and status != 0:
        # a capture that cannot be read is refused in one line before there is a screen
        text = out.decode(errors="replace").strip().splitlines()
        if os.WIFEXITED(status) and first is None and len(text) == 1:
            return f"refused: {text[0]}", 0.0, took, peak
        problem = f"status {status}: {text[-1:]}"
    if not problem and peak > LIMIT_MIB:
        problem = f"{peak:.0f} MiB"
    if not problem and first > LIMIT_SECONDS:
        problem = f"{first:.1f} s to the first screen"
    return problem, first or 0.0, took, peak


def main():
    program, folders = os.path.abspath(sys.argv[1]), sys.argv[2:]
    captures = sorted(
        os.path.join(top, name) for folder in folders for top, _, names in os.walk(folder) for name in names
        if not name.endswith((".md", ".txt", ".keys", ".log"))
    )
    failed, refused, rows = 0, 0, []
    with tempfile.TemporaryDirectory() as home:
        for capture in captures:
            problem, first, took, peak = run(program, capture, home)
            rows.append((first, took, peak))
            if problem and problem.startswith("refused"):
                refused += 1
                print(f"{capture}: {problem}", flush=True)
            elif problem:
                failed += 1
                print(f"{capture}: {problem} (first {first:.2f} s, all {took:.2f} s, {peak:.0f} MiB)", flush=True)
    for nth, what in enumerate(("first screen s", "altogether s", "peak MiB")):
        values = sorted(r[nth] for r in rows)
        print(f"{what:15} median {values[len(values) // 2]:8.2f}   max {values[-1]:8.2f}")
    print(f"{len(captures)} files, {refused} refused in one line, {failed} with a problem")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
