//! Lists of Action 2: the four preconditions.

vocabulary! {
    /// The four preconditions: Action 2.
    pub enum Precondition {
        /// National ownership.
        NationalOwnership,
        /// Enforcement of the death penalty.
        DeathPenalty,
        /// Purchase and transport of weapons.
        Weapons,
        /// Enhancement of combat capacity.
        CombatCapacity,
    }

    /// The outcome of a precondition; there is no waiver.
    pub enum PreconditionOutcome {
        /// Met.
        Met,
        /// Not met.
        NotMet,
        /// Has no bearing, as a second person confirmed.
        NotApplicable,
    }

    /// What Legal says.
    pub enum LegalAdvice {
        /// Permissible.
        Permissible,
        /// Not permissible.
        NotPermissible,
        /// Permissible under a condition.
        PermissibleIf,
    }
}
