//! Lists of who may see what: what there is to see, how far a role reaches, what a token is good for.

vocabulary! {
    /// What there is to see. Every event and every field of the API belongs to one of these.
    pub enum Subject {
        /// Reference, title, country, office, status: a case in one line.
        CaseSummary,
        /// Items, recipients, the opening, applicability: Action 1.
        Scope,
        /// The four preconditions: Action 2.
        Preconditions,
        /// Consultation of the mechanism: Action 3.
        Consultation,
        /// Risks and assessments: Action 4.
        Risk,
        /// Measures and visibility: Action 5.
        Mitigation,
        /// Indicators, visits, reviews: Action 6.
        Monitoring,
        /// Incidents: Action 7.
        Incidents,
        /// Interventions: Action 7.
        Interventions,
        /// Suspensions and winding down: Action 7.
        Suspensions,
        /// Emergencies: Action 7.
        Emergencies,
        /// Requests, decisions, conditions.
        Decisions,
        /// Notifications of authorities and their answers.
        Notifications,
        /// Agreements.
        Agreements,
        /// Activation, deliveries, end of support.
        Deliveries,
        /// Evidence by hash.
        Evidence,
        /// Corrections and consistency alerts.
        Corrections,
        /// Closing and reopening.
        Closing,
        /// The registry of recipients with their screenings.
        Recipients,
        /// The mechanisms of countries.
        CountryMechanisms,
        /// The editions of the policy and of the access rules.
        Policy,
        /// Who holds which role.
        Roles,
        /// Accounts, tokens, offices.
        Accounts,
        /// Who read what.
        Readings,
        /// Keys, restores, erasures, the health of this server.
        Ledger,
        /// Checkpoints, proofs, tiles.
        Proofs,
        /// Alerts.
        Alerts,
        /// Counts over the portfolio.
        Counts,
    }

    /// Over which cases a role reaches, beside those that a person is assigned to.
    pub enum Reach {
        /// All of them.
        All,
        /// Those in the countries that the person's office answers for.
        Country,
        /// Those of the person's office.
        Office,
        /// Only those that the person owns or is assigned to.
        Assigned,
        /// Only what is addressed to the donor or authority that the person's office stands for.
        Addressed,
        /// None.
        Nowhere,
    }

    /// What an access token is good for.
    pub enum TokenScope {
        /// To read what its holder may read.
        Read,
        /// To record what its holder may record.
        Record,
        /// To read alerts and counts, and nothing else.
        Alerts,
        /// To read checkpoints, proofs and the state of the ledger, and nothing else.
        Verify,
    }

    /// What kind of account.
    pub enum AccountKind {
        /// For daily work in an office without an identity provider.
        Local,
        /// For the day on which nobody else can log in; every use is on record.
        Emergency,
    }

    /// How something was read that leaves a trace.
    pub enum ReadingKind {
        /// A strictly confidential event.
        StrictlyConfidential,
        /// An export.
        Export,
        /// A bundle with proofs.
        Bundle,
        /// An entry of the sealed register of persons.
        Person,
    }
}
