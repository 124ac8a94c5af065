//! Views of a past moment: folded from the beginning of the log to that moment, to be asked and never to be gone on with.

use domain::{case::clocks::as_effective, registry::Judging, terms::Day};

use super::Views;
use crate::{cases::Slot, error::ProjectionError, histories::Histories};

/// After how many cases those that were looked at are packed again.
const PACK_EVERY: Slot = 1_000;

impl Views {
    /// The same views with every case and every recipient as it was in the world on a day, as far as the views know it: every
    /// correction applied, in the order in which things happened (see [`as_effective`]). What is computed from the states says
    /// so too: register, agenda, tracker, indicators, recipients and counts, by the policy in force on that day. Alerts and the
    /// trail stay as they were recorded: they are of the ledger, not of the world.
    ///
    /// # Errors
    /// A history that cannot be read, or does not fold.
    pub fn effective(mut self, on: Day, histories: &dyn Histories) -> Result<Self, ProjectionError> {
        let position = self.position();
        self.folds.registry.effective(on);
        for slot in 0..self.folds.cases.next() {
            let Some(case) = self.folds.cases.get(slot).map(|entry| entry.id) else { continue };
            let history = histories.history(case, position);
            let history = history.map_err(|why| ProjectionError::HistoryUnreadable { position, case, why })?;
            let replaced = self.folds.cases.replace(slot, case, as_effective(&history, on));
            replaced.map_err(|_| ProjectionError::HistoryBroken { position, case })?;
            self.touch(slot);
            if slot % PACK_EVERY == PACK_EVERY - 1 {
                self.folds.cases.pack(PACK_EVERY as usize);
            }
        }
        self.effective_on = Some(on);
        self.compute_touched();
        self.folds.cases.pack(usize::MAX);
        Ok(self)
    }

    /// What was known is shown by the rules, the roles and the cases of a later moment: what has become confidential since
    /// was not less so then.
    pub fn judged_by(&mut self, later: Judging) {
        self.folds.registry.judged_by(later);
    }
}
