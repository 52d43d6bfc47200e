//! Work that may panic on bytes it did not expect, without a word on the screen.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    static IS_CATCHING: Cell<bool> = const { Cell::new(false) };
}

/// What the work yields; nothing if it panics. What it had in hand is then not to be used again.
pub fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    static HOOK: Once = Once::new();
    // A panic speaks before it is caught, so whoever listens is told of those that are not only.
    HOOK.call_once(|| {
        let listener = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !IS_CATCHING.get() {
                listener(panic);
            }
        }));
    });
    IS_CATCHING.set(true);
    let yielded = panic::catch_unwind(AssertUnwindSafe(work));
    IS_CATCHING.set(false);
    yielded.ok()
}
