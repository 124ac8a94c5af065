//! Whom to believe: a C2SP tlog-policy. Which logs are known, which witnesses, and how many of them must have signed.

use super::{ProofError, SignedCheckpoint, VerifierKey};

/// The longest policy that is read.
pub const MAX_POLICY_BYTES: usize = 64 << 10;

/// The most logs, witnesses and groups of a policy, each; what C2SP tlog-policy recommends, doubled.
const MAX_ENTRIES: usize = 64;

/// A witness of the policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// What the policy calls it.
    pub name: String,
    /// Its key.
    pub key: VerifierKey,
    /// Where to ask it.
    pub url: Option<String>,
}

#[derive(Clone, Debug)]
struct Group {
    name: String,
    threshold: usize,
    members: Vec<String>,
}

/// A policy.
#[derive(Clone, Debug)]
pub struct Trust {
    logs: Vec<VerifierKey>,
    witnesses: Vec<Witness>,
    groups: Vec<Group>,
    quorum: Option<String>,
}

/// Who has signed a checkpoint that a policy accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trusted {
    /// The witnesses, by the policy's names.
    pub witnesses: Vec<String>,
}

impl Trust {
    /// Only the log itself is asked for.
    pub const fn of_log(keys: Vec<VerifierKey>) -> Self {
        Self { logs: keys, witnesses: Vec::new(), groups: Vec::new(), quorum: None }
    }

    /// The keys of the known logs.
    pub fn logs(&self) -> &[VerifierKey] {
        &self.logs
    }

    /// The witnesses.
    pub fn witnesses(&self) -> &[Witness] {
        &self.witnesses
    }

    /// The policy with these keys among its logs too.
    #[must_use]
    pub fn with_logs(mut self, keys: &[VerifierKey]) -> Self {
        let new = keys.iter().filter(|key| !self.logs.contains(key)).cloned().collect::<Vec<_>>();
        self.logs.extend(new);
        self
    }

    /// Reads the C2SP form.
    pub fn parse(text: &str) -> Result<Self, ProofError> {
        if text.len() > MAX_POLICY_BYTES {
            return Err(ProofError::Malformed("a policy has at most 64 KiB"));
        }
        if text.chars().any(|letter| letter.is_ascii_control() && letter != '\n' && letter != '\t') {
            return Err(ProofError::Malformed("a policy holds no control characters but tab and line end"));
        }
        let mut policy = Self::of_log(Vec::new());
        let mut quorum = None;
        for line in text.lines() {
            let words: Vec<&str> = line.split([' ', '\t']).filter(|word| !word.is_empty()).collect();
            match words.as_slice() {
                [] => (),
                [first, ..] if first.starts_with('#') => (),
                ["log", key] | ["log", key, _] => policy.add_log(key)?,
                ["witness", name, key] => policy.add_witness(name, key, None)?,
                ["witness", name, key, url] => policy.add_witness(name, key, Some(url))?,
                ["group", name, threshold, members @ ..] => policy.add_group(name, threshold, members)?,
                ["quorum", name] if quorum.is_none() => {
                    if *name != "none" && !policy.is_named(name) {
                        return Err(ProofError::Malformed("the quorum of the policy names nobody before it"));
                    }
                    quorum = Some((*name).to_owned());
                }
                _ => return Err(ProofError::Malformed("a line of the policy is none of log, witness, group, quorum")),
            }
        }
        let quorum = quorum
            .ok_or(ProofError::Malformed("the policy has no quorum; write 'quorum none' if none is asked for"))?;
        policy.quorum = Some(quorum).filter(|name| name != "none");
        Ok(policy)
    }

    fn add_log(&mut self, key: &str) -> Result<(), ProofError> {
        let key = VerifierKey::parse(key)?;
        if key.is_witness() || self.logs.iter().any(|known| known.same_key(&key)) || self.logs.len() == MAX_ENTRIES {
            return Err(ProofError::Malformed(
                "a log of the policy is there twice, is one too many, or has a witness's key",
            ));
        }
        self.logs.push(key);
        Ok(())
    }

    fn add_witness(&mut self, name: &str, key: &str, url: Option<&str>) -> Result<(), ProofError> {
        let key = VerifierKey::parse(key)?;
        let twice = self.witnesses.iter().any(|known| known.key.same_key(&key));
        if !key.is_witness() || twice || self.witnesses.len() == MAX_ENTRIES {
            return Err(ProofError::Malformed(
                "a witness of the policy is there twice, is one too many, or has a log's key",
            ));
        }
        self.new_name(name)?;
        self.witnesses.push(Witness { name: name.to_owned(), key, url: url.map(str::to_owned) });
        Ok(())
    }

    fn add_group(&mut self, name: &str, threshold: &str, members: &[&str]) -> Result<(), ProofError> {
        let wrong =
            ProofError::Malformed("a group of the policy has 'any', 'all' or a number of members that came before it");
        let threshold = match threshold {
            "any" => 1,
            "all" => members.len(),
            number => number.parse().map_err(|_| wrong.clone())?,
        };
        let taken = |member: &&str| self.groups.iter().any(|group| group.members.iter().any(|known| known == member));
        let fits = (1..=members.len()).contains(&threshold)
            && members.iter().all(|member| self.is_named(member) && !taken(member))
            && (1..members.len())
                .all(|place| !members.iter().take(place).any(|earlier| members.get(place) == Some(earlier)))
            && self.groups.len() < MAX_ENTRIES;
        if !fits {
            return Err(wrong);
        }
        self.new_name(name)?;
        let members = members.iter().map(|member| (*member).to_owned()).collect();
        self.groups.push(Group { name: name.to_owned(), threshold, members });
        Ok(())
    }

    fn is_named(&self, name: &str) -> bool {
        self.witnesses.iter().any(|witness| witness.name == name) || self.groups.iter().any(|group| group.name == name)
    }

    fn new_name(&self, name: &str) -> Result<(), ProofError> {
        if name == "none" || self.is_named(name) {
            return Err(ProofError::Malformed("a name of the policy is there twice, or is 'none'"));
        }
        Ok(())
    }

    /// Whether the log and enough witnesses have signed.
    pub fn verify(&self, signed: &SignedCheckpoint) -> Result<Trusted, ProofError> {
        signed.verify_log(&self.logs)?;
        let keys: Vec<VerifierKey> = self.witnesses.iter().map(|witness| witness.key.clone()).collect();
        let by = signed.verify(&keys)?;
        let witnesses: Vec<String> = self
            .witnesses
            .iter()
            .filter(|witness| by.contains(&witness.key))
            .map(|witness| witness.name.clone())
            .collect();
        if self.quorum.as_ref().is_none_or(|quorum| self.is_met(quorum, &witnesses)) {
            return Ok(Trusted { witnesses });
        }
        Err(ProofError::TooFewWitnesses { signed: witnesses })
    }

    /// Members come before their group, so this ends.
    fn is_met(&self, name: &str, signed: &[String]) -> bool {
        match self.groups.iter().find(|group| group.name == name) {
            Some(group) => group.members.iter().filter(|member| self.is_met(member, signed)).count() >= group.threshold,
            None => signed.iter().any(|witness| witness == name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::{Checkpoint, Root, SigningKey};

    fn witness(number: u8) -> SigningKey {
        SigningKey::of_witness(&format!("office-{number}/w"), [number; 32]).unwrap()
    }

    fn policy(rules: &str) -> Result<Trust, ProofError> {
        let log = SigningKey::of_log(None, [99; 32]).unwrap();
        let witnesses: String = (1..=4).map(|n| format!("witness w{n} {} http://x\n", witness(n).public())).collect();
        Trust::parse(&format!("# ours\nlog {}\n\n{witnesses}{rules}", log.public()))
    }

    fn signed_by(numbers: &[u8]) -> SignedCheckpoint {
        let log = SigningKey::of_log(None, [99; 32]).unwrap();
        let root = Root { size: 1, hash: [1; 32] };
        let mut signed = Checkpoint { origin: log.name().into(), root, streams: [2; 32] }.sign(&log).unwrap();
        for number in numbers {
            let key = witness(*number);
            let signature = key.cosign(signed.checkpoint().text().as_bytes(), 5).unwrap();
            signed.add(&[signature], &[key.public()]);
        }
        signed
    }

    #[test]
    fn a_quorum_is_met_by_enough_witnesses_of_each_group_and_by_no_fewer() {
        let nested = policy("group a 2 w1 w2 w3\ngroup both all a w4\nquorum both\n").unwrap();
        for (numbers, met) in
            [(&[1, 2, 4][..], true), (&[1, 4], false), (&[1, 2, 3], false), (&[2, 3, 4], true), (&[], false)]
        {
            assert_eq!(nested.verify(&signed_by(numbers)).is_ok(), met, "{numbers:?}");
        }
        assert_eq!(policy("quorum w2\n").unwrap().verify(&signed_by(&[2])).unwrap().witnesses, ["w2"]);
        assert!(policy("quorum w2\n").unwrap().verify(&signed_by(&[1])).is_err());
        assert!(policy("group g any w1 w2\nquorum g\n").unwrap().verify(&signed_by(&[2])).is_ok());
        assert!(policy("quorum none\n").unwrap().verify(&signed_by(&[])).is_ok());
    }

    #[test]
    fn a_policy_that_could_be_read_in_two_ways_is_refused() {
        for rules in [
            "",
            "quorum w9\n",
            "quorum w1\nquorum w2\n",
            "group g 3 w1 w2\nquorum g\n",
            "group g 0 w1 w2\nquorum g\n",
            "group g 2 w1 w1\nquorum g\n",
            "group g any w1\ngroup h any w1\nquorum g\n",
            "group g any h\ngroup h any w1\nquorum g\n",
            "group w1 any w2\nquorum w1\n",
            "group none any w2\nquorum none\n",
            "witness w1 x\nquorum none\n",
            "something else\nquorum none\n",
            "quorum none\u{b}\n",
        ] {
            assert!(policy(rules).is_err(), "{rules:?}");
        }
    }
}
