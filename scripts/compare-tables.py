#!/usr/bin/env python3
"""Are the numbers of `analyze` those of tshark? Table by table and row by row, over captures.

usage: compare-tables.py PROGRAM CAPTURE_OR_FOLDER ... [-Y FILTER] [--only PART] [--rows N]

Compares, for each capture, what `tshark -q -z ...` prints with the same rows of `analyze -T json`:
  hierarchy       io,phs: frames and bytes of each path of protocols
  conversations   conv,eth/ip/ipv6/tcp/udp: frames and bytes each way
  endpoints       endpoints,eth/ip/ipv6/tcp/udp: frames and bytes, sent and received
  rates           io,stat,1: frames and bytes of each second
  dns             dns,tree: how often each item stands there
  http            http,tree http_req,tree http_srv,tree: the same
and prints the share of equal rows for each, then the rows that differ with the reason where there is one. The reasons are
found out by asking tshark otherwise, and stand in REASONS. Ends with 1 when a row differs for none of them.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import re
import resource
import subprocess
import sys
from pathlib import Path

ENDINGS = (".pcap", ".cap", ".pcapng", ".btsnoop", ".snoop", ".gz", ".zst", ".lz4")
LAYERS = {"eth": "Ethernet", "ip": "IPv4", "ipv6": "IPv6", "tcp": "TCP", "udp": "UDP"}
TAPS = ["io,phs", "dns,tree", "http,tree", "http_req,tree", "http_srv,tree"]
HTTP_TREES = ["HTTP/Packet Counter:", "HTTP/Requests:", "HTTP/Load Distribution:"]
# what a program may take: tshark's io,stat has a row for each second, back to 1970 where a frame has no time
MEMORY, TIMEOUT = 2 << 30, 60
PORTS = ("tcp", "udp")
# levels of a hierarchy that tshark indents, the frame not counted; it puts dots before the names of what lies deeper
INDENTED = 15
# why a row differs though nothing is wrong here
TWICE = "equal with tshark -2: the program too knows a frame's later ones"
ORDERED = "equal with tshark -2 -o tcp.reassemble_out_of_order:TRUE: the program puts segments in order"
OUT_OF_ORDER = "io,stat leaves out frames that are out of order of time"
UNTAPPED = "equal when the headers are counted that tshark -T fields shows: its table leaves some out (IPv6 fragments, FabricPath)"
MEDIA = "tshark has a row for each time that a media stream is announced between the same ends"
AT_END = "tshark puts the list of segments before a message that the end of the stream completes"
ROUNDED = "tshark cuts off decimals of binary fractions: 34.025 is written 34.02 or 34.03"
LEFT_OUT = "tshark's hierarchy leaves out {}, which its frame.protocols names"
MALFORMED = "the two do not take the same messages for malformed"
# branches of tshark's trees, and the groups of our tables that count the same
DNS_GROUPS = {
    "rcode": "rcode", "opcodes": "opcode", "Query/Response": "messages", "Query Type": "query type", "Class": "class",
    "Label Stats": "labels", "Payload size": "sizes", "Query Stats": "sizes", "Response Stats": "sizes", "Service Stats": "service",
}


def output(command):
    """What a program prints; nothing where it takes too long or too much memory."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout.decode("utf-8", "replace")


def of_tshark(capture, args, passes, taps=TAPS):
    """{part: {row: numbers}} as tshark prints them."""
    taps = taps + [f"{kind},{layer}" for kind in ("conv", "endpoints") for layer in LAYERS]
    stat = f"io,stat,{args.bin}"
    if args.filter:
        stat, taps = f"{stat},{args.filter}", [f"{tap},{args.filter}" for tap in taps]
    command = ["tshark", "-n", "-q", "-r", capture] + passes
    text = output(command + [word for tap in taps for word in ("-z", tap)])
    lines = text.splitlines()
    parts = {"hierarchy": hierarchy(lines), "rates": rates(output(command + ["-z", stat]).splitlines()), "dns": {}, "http": {}}
    for layer, title in LAYERS.items():
        parts[f"conversations:{layer}"] = conversations(section(lines, f"{title} Conversations"), layer)
        parts[f"endpoints:{layer}"] = endpoints(section(lines, f"{title} Endpoints"), layer)
    parts["dns"] = dns_tree(tree(lines, "DNS:"))
    parts["http"] = http_tree([row for title in HTTP_TREES for row in tree(lines, title)])
    return parts


def section(lines, title):
    """What stands between a title and the rule that ends the section."""
    if title not in lines:
        return []
    rest = lines[lines.index(title) + 1:]
    end = next((n for n, line in enumerate(rest) if line.startswith("====")), len(rest))
    return rest[:end]


def hierarchy(lines):
    rows, stack = {}, []
    for line in lines:
        found = re.match(r"( *)(\S+) +frames:(\d+) bytes:(\d+)$", line)
        if found:
            stack[len(found[1]) // 2:] = [found[2]]
            # the frame itself stands there in some captures only
            path = ":".join(stack).removeprefix("frame").removeprefix(":")
            if path:
                add(rows, shown(path), (int(found[3]), int(found[4])))
    return rows


def shown(path):
    """A path as far as tshark's indentation surely tells it."""
    names = path.split(":")
    return path if len(names) <= INDENTED else ":".join(names[:INDENTED] + ["..." + names[-1].removeprefix("...")])


def rates(lines):
    rows = {}
    for line in lines:
        found = re.match(r"\| *(\d+) <> *(\S+) *\| *(\d+) \| *(\d+) \|$", line)
        if found:
            rows[int(found[1])] = (int(found[3]), int(found[4]))
    return rows


def conversations(lines, layer):
    rows = collections.Counter()
    for line in lines:
        found = re.match(r"(\S+) +<-> +(\S+) +(\d+) (\d+ \S+) +(\d+) (\d+ \S+) +\d+ \d+ \S+ ", line)
        if found:
            a, b, to_a, bytes_to_a, to_b, bytes_to_b = found.groups()
            rows[conversation(a, b, (int(to_b), bytes_to_b), (int(to_a), bytes_to_a))] += 1
    return rows


def conversation(a, b, sent, received):
    return tuple(sorted([(a, *sent), (b, *received)]))


def endpoints(lines, layer):
    rows = {}
    for line in lines:
        words = line.split()
        wanted = 8 if layer in PORTS else 7
        if len(words) == wanted and words[-1].isdigit():
            numbers = tuple(map(int, words[-6:]))
            rows[":".join(words[:-6])] = numbers
    return rows


def tree(lines, title):
    """[(path of items, count, [average, min, max])] of a statistics tree."""
    if title not in lines:
        return []
    at = lines.index(title)
    columns = lines[at + 1]
    starts = [columns.index(name) for name in ("Count", "Average", "Min Val", "Max Val", "Rate (ms)")]
    rows, stack = [], []
    for line in lines[at + 3:]:
        if not line.strip() or line.startswith("----"):
            break
        item = line[:starts[0]].rstrip()
        depth = len(item) - len(item.lstrip())
        stack[depth:] = [item.strip()]
        cells = [line[a:b].strip() for a, b in zip(starts, starts[1:])]
        if cells[0].isdigit():
            rows.append((tuple(stack), int(cells[0]), cells[1:]))
    return rows


def dns_tree(rows):
    """By (group, item): the count, and what was measured: average, least, most."""
    out = {}
    # what a response holds is counted again when its query is known
    alone = sum(count for path, count, _ in rows if path[-1] == "no. of unsolicited responses")
    for path, count, measured in rows:
        group = DNS_GROUPS.get(path[1] if len(path) > 2 else path[0])
        if group and count and (len(path) > 1 or path == ("Payload size",)):
            count = (count + alone) // 2 if path[0] == "Response Stats" else count
            item = path[-1].removesuffix(" (msec)")
            if item != path[-1]:
                measured = [measured[0], f"{float(measured[2]):.2f}"]
            out[group, item] = (count, *measured)
    return out


def http_tree(rows):
    """By (group, item): the count."""
    out = {}
    for path, count, _ in rows:
        key = None
        if path[0] == "Total HTTP Packets" and len(path) > 2:
            key = ("method", path[2]) if path[1] == "HTTP Request Packets" else ("status class" if len(path) == 3 else "status", path[-1])
        elif path[0] == "HTTP Requests by Server" and len(path) == 3:
            key = ("host" if path[1] == "HTTP Requests by HTTP Host" else "server address", path[2])
        elif path[0] == "HTTP Responses by Server Address" and len(path) == 3:
            key = ("answers", f"{path[1]} {path[2]}")
        elif path[0] == "HTTP Requests by HTTP Host" and len(path) == 3:
            key = ("request", path[1] + path[2])
        if key and count:
            add(out, key, (count,))
    return out


def add(rows, key, numbers):
    rows[key] = tuple(map(sum, zip(rows[key], numbers))) if key in rows else numbers


def size(n):
    """Bytes as tshark writes them in conversations."""
    for power, unit in ((4, "TB"), (3, "GB"), (2, "MB"), (1, "kB")):
        if n // 1000**power >= 10:
            return f"{n // 1000**power} {unit}"
    return f"{n} bytes"


def of_ours(capture, args):
    names = ["hierarchy", "rates", "dns", "http"] + [f"{t}:{l}" for t in ("conversations", "endpoints") for l in LAYERS]
    command = [args.program, "analyze", capture, "-n", "-T", "json", "--bin", f"{args.bin}s"] + [w for name in names for w in ("--table", name)]
    made = json.loads(output(command + (["-Y", args.filter] if args.filter else [])) or "{}")
    parts = {"hierarchy": {}}
    for row in made.get("hierarchy", []):
        if row["path"] != "frame":
            add(parts["hierarchy"], shown(row["path"]), (row["frames"], row["bytes"]))
    parts["rates"] = {round(r["start_seconds"]): (r["frames"], r["bytes"]) for r in made.get("rates", [])}
    for layer in LAYERS:
        end = lambda row, a: row[a] if row.get(f"{a}_port") is None else f"{row[a]}:{row[f'{a}_port']}"
        parts[f"conversations:{layer}"] = collections.Counter(
            conversation(end(r, "a"), end(r, "b"), (r["frames_a_to_b"], size(r["bytes_a_to_b"])), (r["frames_b_to_a"], size(r["bytes_b_to_a"])))
            for r in made.get(f"conversations:{layer}", []))
        parts[f"endpoints:{layer}"] = {
            r["address"] if r["port"] is None else f"{r['address']}:{r['port']}":
            tuple(r[k] for k in ("frames", "bytes", "frames_out", "bytes_out", "frames_in", "bytes_in"))
            for r in made.get(f"endpoints:{layer}", [])}
    parts["dns"] = {(r["group"], r["item"]): measured(r) for r in made.get("dns", [])}
    parts["http"] = {(r["group"], r["item"]): (r["count"],) for r in made.get("http", [])}
    return parts


def measured(row):
    """Count, average, least and most as tshark writes them; times without the least."""
    if row["average_seconds"] is not None and row["group"] == "service":
        return (row["count"], f"{row['average_seconds'] * 1000:.2f}", f"{row['longest_seconds'] * 1000:.2f}")
    if row.get("average") is None:
        return (row["count"], "", "", "")
    return (row["count"], f"{row['average']:.2f}", *(f"{row[k]:g}" for k in ("least", "most")))


def compare(capture, args):
    """{part: (rows equal, [(row, theirs, ours, reason)])}"""
    seconds, in_order = facts(capture)
    args.bin = max(1, -(-seconds // 2000))
    once, twice, ours = of_tshark(capture, args, []), of_tshark(capture, args, ["-2"]), of_ours(capture, args)
    found = {}
    for part, rows in once.items():
        own = ours.get(part, {})
        # breakdowns hold more than tshark's trees do
        keys = rows if part in ("dns", "http") else rows.keys() | own.keys()
        if part == "rates":
            # none where tshark runs out of memory
            keys = [key for key in keys if rows]
            keys = [key for key in keys if rows.get(key, (0, 0)) != (0, 0) or own.get(key, (0, 0)) != (0, 0)]
        wrong = [(key, rows.get(key), own.get(key)) for key in keys if rows.get(key) != own.get(key)]
        unordered = part == "rates" and not in_order
        why = lambda row: OUT_OF_ORDER if unordered else reason(part, row, once[part], twice[part], own, args.known)
        found[part] = (len(keys) - len(wrong), [(*row, why(row)) for row in wrong])
    return second_look(capture, args, found, once, ours)


def second_look(capture, args, found, once, ours):
    """Looks for reasons that take another run of tshark."""
    def explain(part, why):
        same, wrong = found[part]
        found[part] = (same, [row if row[-1] else (*row[:-1], why(row)) for row in wrong])

    left = lambda part: any(not row[-1] for row in found[part][1])
    if any(left(part) for part in ("hierarchy", "dns", "http")):
        ordered = of_tshark(capture, args, ["-2", "-o", "tcp.reassemble_out_of_order:TRUE"])
        for part in ("hierarchy", "dns", "http"):
            explain(part, lambda row: ORDERED if ordered[part].get(row[0]) == ours[part].get(row[0]) else None)
    stacks = protocols(capture) if any(map(left, found)) else []
    names = undissected(stacks, args.known)
    explain("hierarchy", lambda row: next((f"{n} is not dissected" for n, at, _ in names if row[0].startswith(at)), None))
    explain("hierarchy", lambda row: MALFORMED if "_ws.malformed" in row[0] else None)
    explain("hierarchy", lambda row: left_out(row, stacks, once["hierarchy"], ours["hierarchy"]))
    for layer in LAYERS:
        for kind in ("conversations", "endpoints"):
            # what an undissected protocol carries has no addresses here
            explain(f"{kind}:{layer}", lambda row: next((f"{n} is not dissected" for n, _, above in names if layer in above), None))
            if left(f"{kind}:{layer}"):
                sent = headers(capture, args, layer)
                explain(f"{kind}:{layer}", lambda row: UNTAPPED if row[2] and counted(kind, row, sent) else None)
                explain(f"{kind}:{layer}", lambda row: UNTAPPED if row[1] and superseded(kind, row, sent) else None)
    return found


def protocols(capture):
    """The stacks of protocols that the frames have, as lists."""
    lines = set(output(["tshark", "-n", "-2", "-r", capture, "-T", "fields", "-e", "frame.protocols"]).splitlines())
    return [[name for name in line.split(":") if name != "ethertype"] for line in sorted(lines)]


def undissected(stacks, known):
    """[(protocol that is not dissected, path of what carries it, what it carries)] of the frames in which one is."""
    found = []
    for names in stacks:
        at = next((n for n, name in enumerate(names) if name not in known), None)
        if at is not None:
            found.append((names[at], ":".join(names[:at]), names[at + 1:]))
    return found


def left_out(row, stacks, theirs, ours):
    """Whether a row has, or lacks, a protocol that tshark's hierarchy does not have anywhere."""
    shown = {name for path in theirs for name in path.split(":")}
    for name in sorted({name for names in stacks for name in names} - shown):
        without = lambda path: ":".join(part for part in path.split(":") if part != name)
        if row[2] and name in row[0].split(":") or row[1] and any(name in o.split(":") and without(o) == row[0] for o in ours):
            return LEFT_OUT.format(name)
    return None


def headers(capture, args, layer):
    """{(from, to): (frames, bytes)} of the headers that tshark shows."""
    ports = [f"{layer}.srcport", f"{layer}.dstport"] if layer in PORTS else []
    hosts = ["ip.src", "ip.dst", "ipv6.src", "ipv6.dst"] if ports else [f"{layer}.src", f"{layer}.dst"]
    command = ["tshark", "-n", "-2", "-r", capture, "-Y", args.filter or layer, "-T", "fields", "-e", "frame.len"]
    sent = {}
    for line in output(command + [word for field in hosts + ports for word in ("-e", field)]).splitlines():
        length, *values = line.split("\t")
        values = [[one for one in value.split(",") if one] for value in values]
        pairs = list(zip(values[0], values[1])) + (list(zip(values[2], values[3])) if ports else [])
        if ports:
            # of several IP headers the innermost ones carry the ports
            count = len(values[-1])
            pairs = [(f"{a}:{p}", f"{b}:{q}") for (a, b), p, q in zip(pairs[len(pairs) - count:], *values[-2:])]
        for pair in pairs:
            add(sent, pair, (1, int(length)))
    return sent


def counted(kind, row, sent):
    """Whether a row of ours says what the headers do."""
    none = (0, 0)
    if kind == "conversations":
        (a, *of_a), (b, *of_b) = row[0]
        way = lambda a, b: [sent.get((a, b), none)[0], size(sent.get((a, b), none)[1])]
        return way(a, b) == of_a and (a == b or way(b, a) == of_b)
    out, into = ([sum(n) for n in zip(none, *(n for pair, n in sent.items() if pair[at] == row[0]))] for at in (0, 1))
    return [out[0] + into[0], out[1] + into[1], *out, *into] == list(row[2])


def superseded(kind, row, sent):
    """Whether a row of tshark's alone is one of ends for which the headers say more."""
    if kind != "conversations":
        return False
    (a, frames_a, _), (b, frames_b, _) = row[0]
    return sent.get((a, b), (0, 0))[0] >= frames_a and sent.get((b, a), (0, 0))[0] >= frames_b


def reason(part, row, once, twice, own, known):
    """Why a row differs, where it is known."""
    key = row[0]
    if twice.get(key) == own.get(key):
        return TWICE
    if part == "dns" and rounded(*row[1:]):
        return ROUNDED
    if part in ("conversations:udp", "conversations:tcp"):
        frames = lambda rows, n: sum(count * r[n][1] for r, count in rows.items() if [end[0] for end in r] == [end[0] for end in key])
        theirs = [key for key in once if [end[0] for end in key] == [end[0] for end in row[0]]]
        if len(theirs) > 1 and [frames(once, n) for n in (0, 1)] == [frames(own, n) for n in (0, 1)]:
            return MEDIA
    if part == "hierarchy":
        segments = lambda path: sorted(path.split(":"))
        if "tcp.segments" in key and any(segments(key) == segments(other) for other in (own if row[1] else once) if other != key):
            return AT_END
        unknown = [p for p in key.split(":") if p.removeprefix("...") not in known]
        # what is not dissected is data here
        carrier = key.removesuffix("data")
        unknown += [row[len(carrier):] for row in once if key.endswith(":data") and row.startswith(carrier)]
        unknown = [p for row in unknown for p in row.split(":") if p not in known]
        return f"{unknown[0]} is not dissected" if unknown else None
    return None


def rounded(theirs, ours):
    """Whether two rows differ in the last decimal only."""
    if not theirs or not ours or theirs[0] != ours[0] or len(theirs) != len(ours):
        return False
    return all(a == b or (a and b and abs(float(a) - float(b)) < 0.011) for a, b in zip(theirs[1:], ours[1:]))


def facts(capture):
    """Seconds from the first to the last frame, and whether the frames are in order of time."""
    text = output(["capinfos", "-u", "-o", capture])
    found = re.search(r"Capture duration: +(\d+)", text)
    return int(found[1]) if found else 0, not re.search(r"Strict time order: +False", text)


def known_names(program):
    return {field["name"] for field in json.loads(output([program, "fields", "-T", "json"]))}


def captures(paths):
    for path in map(Path, paths):
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (str(f) for f in files if f.is_file() and (f == path or f.name.lower().endswith(ENDINGS)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("paths", nargs="+")
    parser.add_argument("-Y", dest="filter", help="count the frames of a display filter only")
    parser.add_argument("--only", default="", help="parts whose names begin so")
    parser.add_argument("--rows", type=int, default=20, help="differing rows to print for each part")
    args = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    args.known = known_names(args.program)
    equal, differing = collections.Counter(), collections.defaultdict(list)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        files = list(captures(args.paths))
        for capture, found in zip(files, pool.map(lambda c: compare(c, argparse.Namespace(**vars(args))), files)):
            for part, (same, wrong) in found.items():
                equal[part] += same
                differing[part] += [(capture, *row) for row in wrong]
    unexplained = 0
    for part in (p for p in equal if p.startswith(args.only)):
        wrong = differing[part]
        bad = [row for row in wrong if not row[-1]]
        unexplained += len(bad)
        rows = equal[part] + len(wrong)
        print(f"{part:22} {equal[part]:7} of {rows:7} rows equal ({100 * equal[part] / max(rows, 1):6.2f} %), {len(bad)} unexplained")
        for why, n in collections.Counter(row[-1] for row in wrong if row[-1]).most_common(args.rows):
            print(f"    {n:5} rows: {why}")
        for capture, key, theirs, ours, _ in bad[:args.rows]:
            print(f"    {capture}: {key}\n        tshark {theirs}\n        ours   {ours}")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
