//! The statistics against reference vectors from R and Python packages (`tests/vectors/*.json`).
//!
//! Each file names its sources, its conventions and its tolerance; each test reads its file as it
//! is, and every field of every case is either checked or named as left out, with the reason.
//! `[low, high]` is an interval, and `null` stands for a figure that is undefined on purpose.
//!
//! With `BELLWETHER_VECTORS=<folder>` the same tests run over another set of vectors in the same
//! formats.

#[path = "vectors/answers.rs"]
mod answers;
#[path = "vectors/reader.rs"]
mod reader;

#[path = "vectors/changes.rs"]
mod changes;
#[path = "vectors/disclosure.rs"]
mod disclosure;
#[path = "vectors/display.rs"]
mod display;
#[path = "vectors/diverging.rs"]
mod diverging;
#[path = "vectors/drivers.rs"]
mod drivers;
#[path = "vectors/intervals.rs"]
mod intervals;
#[path = "vectors/money.rs"]
mod money;
#[path = "vectors/relations.rs"]
mod relations;
#[path = "vectors/series.rs"]
mod series;
#[path = "vectors/teams.rs"]
mod teams;
#[path = "vectors/weights.rs"]
mod weights;
#[path = "vectors/words.rs"]
mod words;
