//! Bellwether turns survey exports and customer stories into a customer-experience bulletin.
//!
//! The modules below stand in the order of the work, and each uses only those above it. `build`
//! is the program: read it aloud.

#![warn(missing_docs)]
#![allow(missing_docs)]

pub mod diagnostics;
pub mod failure;
pub mod address;
pub mod period;
pub mod measure;
pub mod inputs;
pub mod config;
pub mod theme;
pub mod content;
pub mod survey;
pub mod tally;
pub mod metrics;
pub mod privacy;
pub mod edition;
pub mod download;
pub mod chart;
pub mod site;
pub mod write;
