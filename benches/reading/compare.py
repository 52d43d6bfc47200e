#!/usr/bin/env python3
"""What it costs to read and count a survey, beside the same engine without validation.

    cargo build --release
    pip install polars
    python benches/reading/compare.py                # one and ten million rows
    python benches/reading/compare.py --rows 200000 --folder /tmp/reading

A survey is made up, the same every time, as CSV and as Parquet. `bellwether query` counts it by
day and score for the total, each team, touchpoint and channel, and so do two peers in Polars: one
that reads the file into memory, one that streams it. They check no cell, and say of none on which
line it stands. CPU seconds and wall are those of the work, without the start of Python; the peak is
that of the process. All must count the same answers, or the script says so and fails.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TEAMS = [f"Team {it:02}" for it in range(24)]
TOUCHPOINTS = ["First contact", "Order", "Activation", "Billing", "Fault repair", "Moving home", "Renewal",
               "Last contact"]
CHANNELS = ["Phone", "Web", "Shop", "App"]
CUTS = ["team", "touchpoint", "channel"]
DAYS = 78 * 7

SITE = """\
[site]
title = "Reading"
language = "en-GB"
timezone = "Europe/London"

[[survey]]
id = "s"
title = "Survey"
kind = "transactional"
files = ["data/*"]
date = "answered_at"

[survey.dimensions]
team = "team"
touchpoint = "touchpoint"
channel = "channel"

[[survey.question]]
id = "nps"
metric = "nps"
column = "score"
wording = "How likely are you to recommend us?"
"""


def survey(rows):
    """A frame of so many responses in the order of their days; two in a hundred give no score."""
    import polars as pl

    def draw(salt, sides):
        # splitmix64: the same numbers with every version of Polars.
        it = (pl.col("row") + salt) * 0x9E3779B97F4A7C15
        it = (it ^ (it // 2**30)) * 0xBF58476D1CE4E5B9
        it = (it ^ (it // 2**27)) * 0x94D049BB133111EB
        return (it ^ (it // 2**31)) % sides

    def one_of(names, salt):
        # Some teams are larger than others, as they are.
        place = draw(salt, len(names)).clip(upper_bound=draw(salt + 1, 2 * len(names)))
        return place.replace_strict(list(range(len(names))), names, return_dtype=pl.String)

    first = pl.lit("2025-05-26").str.to_date()
    score = pl.max_horizontal(draw(7 << 32, 11), draw(8 << 32, 11)).cast(pl.Int64)
    return pl.select(row=pl.int_range(rows, dtype=pl.UInt64)).select(
        answered_at=first + pl.duration(days=pl.col("row") * DAYS // rows),
        team=one_of(TEAMS, 1 << 32),
        touchpoint=one_of(TOUCHPOINTS, 3 << 32),
        channel=one_of(CHANNELS, 5 << 32),
        score=pl.when(draw(9 << 32, 50) > 0).then(score),
    )


def make(folder, rows):
    """The two projects of so many rows, each with its data file."""
    projects = {kind: folder / f"{kind}-{rows}" for kind in ("csv", "parquet")}
    frame = None
    for kind, project in projects.items():
        file = project / "data" / f"survey.{kind}"
        (project / "data").mkdir(parents=True, exist_ok=True)
        (project / "site.toml").write_text(SITE)
        if not file.exists():
            frame = survey(rows) if frame is None else frame
            getattr(frame, f"write_{kind}")(file)
    return projects


def count_as_peer(how, file):
    """In a process of its own: the group-bys in Polars, and what they cost."""
    import polars as pl

    began, wall = cpu_seconds(resource.RUSAGE_SELF), time.monotonic()
    if how == "in memory":
        read = pl.read_csv if file.endswith(".csv") else pl.read_parquet
        frame = read(file, **({"try_parse_dates": True} if file.endswith(".csv") else {})).lazy()
    else:
        frame = pl.scan_csv(file, try_parse_dates=True) if file.endswith(".csv") else pl.scan_parquet(file)
    answered = frame.filter(pl.col("score").is_not_null())
    counts = [answered.group_by("answered_at", "score", *by).len() for by in [[], *([it] for it in CUTS)]]
    frames = pl.collect_all(counts, engine="streaming" if how == "streaming" else "in-memory")
    cost = [cpu_seconds(resource.RUSAGE_SELF) - began, time.monotonic() - wall]
    by_team = frames[1].group_by("team").agg(pl.col("len").sum()).sort("team")
    print(json.dumps({"cost": cost, "answers": dict(by_team.iter_rows())}))


def cpu_seconds(who):
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def run(command):
    """What a command prints, and its CPU seconds, wall and peak in MiB."""
    wall = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    printed = child.stdout.read()
    _, status, used = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"this failed: {' '.join(map(str, command))}")
    return json.loads(printed), (used.ru_utime + used.ru_stime, time.monotonic() - wall, used.ru_maxrss / 1024)


def ours(binary, project, *options):
    command = [binary, "query", "nps", "--survey", "s", "--by", "team", "--root", project, "--format", "json"]
    readings, cost = run([*command, *options])
    return {it["cut"]["team"]: it["n"] for it in readings}, cost


def peer(how, file):
    printed, (_, _, peak) = run([sys.executable, __file__, "--peer", how, "--file", file])
    return printed["answers"], (*printed["cost"], peak)


def best(measure, times):
    """The least that it cost of so many times: what else the machine does only adds."""
    runs = [measure() for _ in range(times)]
    return runs[0][0], tuple(map(min, zip(*(cost for _, cost in runs))))


def compare(binary, kind, rows, project, times):
    file = str(project / "data" / f"survey.{kind}")
    ours(binary, project)  # so that the file is in the page cache, and the tally in ours
    answers, cost = best(lambda: ours(binary, project, "--no-cache"), times)
    lines = [("bellwether", cost, "")]
    _, cached = best(lambda: ours(binary, project), times)
    lines.append(("bellwether, counted before", cached, ""))
    for how in ("in memory", "streaming"):
        theirs, other = best(lambda how=how: peer(how, file), times)
        if theirs != answers:
            sys.exit(f"the counts differ: {answers} and {theirs}")
        ratio = [f"{mine / other:6.2f}" for mine, other in zip(cost, other)]
        lines.append((f"Polars, {how}", other, "   ours/peer" + "".join(ratio)))
    size = os.path.getsize(file) / 2**20
    print(f"\n{rows:,} rows as {kind}, {size:.0f} MiB{'':14}CPU s   wall s  peak MiB")
    for name, (cpu, wall, peak), ratio in lines:
        print(f"  {name:36}{cpu:8.2f} {wall:8.2f} {peak:9.0f}{ratio}", flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rows", type=int, action="append", help="how many (default: 1000000 and 10000000)")
    arguments.add_argument("--times", type=int, default=3, help="measure so often, keep the least")
    arguments.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "bellwether-reading")
    arguments.add_argument("--binary", default=Path(__file__).parents[2] / "target/release/bellwether")
    arguments.add_argument("--peer", help=argparse.SUPPRESS)
    arguments.add_argument("--file", help=argparse.SUPPRESS)
    asked = arguments.parse_args()
    if asked.peer:
        count_as_peer(asked.peer, asked.file)
        return
    for rows in asked.rows or [1_000_000, 10_000_000]:
        for kind, project in make(asked.folder, rows).items():
            compare(asked.binary, kind, rows, project, asked.times)


if __name__ == "__main__":
    main()
