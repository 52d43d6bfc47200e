pub mod diagnostics;
pub mod address;
pub mod period;
pub mod measure;
