#!/usr/bin/env python3
"""Makes src/base/vendors.txt from the IEEE's public listings of assigned prefixes of Ethernet addresses.

usage: make-vendors.py FOLDER

FOLDER holds oui.csv, mam.csv, oui36.csv and iab.csv as https://standards.ieee.org/products-programs/regauth/ offers them
(Debian's package ieee-data has them in /usr/share/ieee-data). The IEEE asserts no copyright in the listings and does not
restrict their distribution.
"""
import csv
import sys
from pathlib import Path

TARGET = Path(__file__).parent.parent / "src/base/vendors.txt"


def main(folder):
    names = {}
    for listing in ("iab", "oui36", "mam", "oui"):
        with open(Path(folder) / f"{listing}.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                name = " ".join(row["Organization Name"].split())
                # said of prefixes whose owners want no mention, and of blocks that are assigned in parts
                if name and name not in ("Private", "IEEE Registration Authority"):
                    names[row["Assignment"].lower()] = name
    lines = "".join(f"{prefix} {name}\n" for prefix, name in sorted(names.items()))
    TARGET.write_text(lines, encoding="utf-8")
    print(f"{TARGET}: {len(names)} prefixes, {len(lines.encode())} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
