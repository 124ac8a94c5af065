//! The paths of C2SP tlog-tiles: `<L>/<N>[.p/<W>]` and `entries/<N>[.p/<W>]`.

use storage::proof::TILE_WIDTH;

/// The longest path: a number of 64 bits in groups of three, and a width.
const MOST_BYTES: usize = 64;

/// What a path below `/tile/` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The level of the hashes; none where records are asked for.
    pub level: Option<u32>,
    /// The number of the tile.
    pub number: u64,
    /// How many entries, 1 to 256.
    pub width: usize,
}

impl Asked {
    /// Reads a path. There is one spelling for each tile: whatever else means the same is refused, so that caches hold one.
    pub fn parse(path: &str) -> Option<Self> {
        if path.len() > MOST_BYTES {
            return None;
        }
        let (level, rest) = path.split_once('/')?;
        let level = if level == "entries" { None } else { Some(level.parse().ok().filter(|level| *level < 64)?) };
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) => (number, width.parse().ok().filter(|width| (1..TILE_WIDTH).contains(width))?),
            None => (rest, TILE_WIDTH),
        };
        let number = number.split('/').try_fold(0_u64, |number, group| {
            let digits: u64 = group.trim_start_matches('x').parse().ok().filter(|digits| *digits < 1_000)?;
            number.checked_mul(1_000)?.checked_add(digits)
        })?;
        let asked = Self { level, number, width };
        (asked.to_string() == path).then_some(asked)
    }
}

impl std::fmt::Display for Asked {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.level {
            Some(level) => write!(formatter, "{level}/")?,
            None => formatter.write_str("entries/")?,
        }
        let mut groups = vec![format!("{:03}", self.number % 1_000)];
        let mut rest = self.number / 1_000;
        while rest > 0 {
            groups.push(format!("x{:03}/", rest % 1_000));
            rest /= 1_000;
        }
        groups.iter().rev().try_for_each(|group| formatter.write_str(group))?;
        if self.width < TILE_WIDTH { write!(formatter, ".p/{}", self.width) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_standard_and_each_tile_has_one() {
        for (path, level, number, width) in [
            ("0/x001/x234/067", Some(0), 1_234_067, 256),
            ("0/000", Some(0), 0, 256),
            ("1/999.p/1", Some(1), 999, 1),
            ("63/x001/000.p/255", Some(63), 1_000, 255),
            ("entries/x001/x234/067.p/8", None, 1_234_067, 8),
            ("0/x018/x446/x744/x073/x709/x551/615", Some(0), u64::MAX, 256),
        ] {
            assert_eq!(Asked::parse(path), Some(Asked { level, number, width }), "{path}");
        }
        for path in [
            "",
            "0",
            "0/",
            "/000",
            "0/0",
            "0/00",
            "0/0000",
            "0/x000/001",
            "0/001/002",
            "0/x001/x002",
            "00/000",
            "64/000",
            "-1/000",
            "+1/000",
            "0/+00",
            "0/000.p/0",
            "0/000.p/256",
            "0/000.p/01",
            "0/000.p/+1",
            "0/000.p/",
            "0/000/",
            "entries/000.p/1/",
            "data/000",
            "0/x018/x446/x744/x073/x709/x551/616",
            "0/1000",
            "0/000?",
            "0/０００",
            &"0/x001".repeat(20),
        ] {
            assert_eq!(Asked::parse(path), None, "{path}");
        }
    }
}
